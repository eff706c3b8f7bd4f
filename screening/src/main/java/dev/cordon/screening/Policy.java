package dev.cordon.screening;

import dev.cordon.model.EditionHeader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/// What decides whether a compared target is a hit.
///
/// @param id SHA-256 of the policy's file, 64 hexadecimal digits; every outcome carries it
/// @param scope lists that are screened against
/// @param thresholds least millibits of a hit
/// @param priorMillibits item of every ledger: how likely a match is before anything is compared
/// @param weakAliases how far weak aliases count
/// @param largestAgeDays oldest edition, in days since its publication
/// @param tooOld what an older one means
public record Policy(
    String id,
    Scope scope,
    Thresholds thresholds,
    int priorMillibits,
    WeakAliases weakAliases,
    int largestAgeDays,
    TooOld tooOld) {

  public Policy {
    if (priorMillibits < -Thresholds.WIDEST || priorMillibits > Thresholds.WIDEST) {
      throw new IllegalArgumentException(
          "prior lies from %d to %d millibits: %d"
              .formatted(-Thresholds.WIDEST, Thresholds.WIDEST, priorMillibits));
    }
    if (largestAgeDays < 0) {
      throw new IllegalArgumentException(
          "largest-age-days must not be negative: %d".formatted(largestAgeDays));
    }
  }

  /// The policy that ships with Cordon.
  public static Policy standard() {
    try (InputStream in = Policy.class.getResourceAsStream("default.policy")) {
      return PolicyFile.read(
          "default.policy", Objects.requireNonNull(in, "default.policy is missing").readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("default.policy could not be read", e);
    }
  }

  /// This policy with one threshold for targets of every kind. Its id is that of [#text()].
  public Policy withThreshold(int millibits) {
    return of(scope, thresholds.withKinds(millibits));
  }

  /// This policy with other lists in scope. Its id is that of [#text()].
  public Policy withScope(Scope other) {
    return of(other, thresholds);
  }

  private Policy of(Scope otherScope, Thresholds otherThresholds) {
    Policy changed =
        new Policy(
            "", otherScope, otherThresholds, priorMillibits, weakAliases, largestAgeDays, tooOld);
    return PolicyFile.read("changed policy", changed.text().getBytes(PolicyFile.CHARSET));
  }

  /// The policy as a file without comments; reading it gives the same policy.
  public String text() {
    return PolicyFile.write(this);
  }

  /// Days from the edition's publication to `today`; below zero where it is dated ahead.
  public static long ageInDays(EditionHeader edition, LocalDate today) {
    return ChronoUnit.DAYS.between(edition.published(), today);
  }

  /// Whether an official edition is older than this policy allows. One that no publisher issued has
  /// no date that ages.
  public boolean isTooOld(EditionHeader edition, LocalDate today) {
    return edition.official() && ageInDays(edition, today) > largestAgeDays;
  }
}
