package dev.cordon.screening;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// The form of a policy file: UTF-8, one `key = value` a line; empty lines and lines that begin
/// with `#` say nothing. Every key is stated exactly once, and no other:
///
/// | key | value |
/// |---|---|
/// | `lists` | `all`, or ids of lists separated by commas |
/// | `prior` | millibits, an item of every ledger |
/// | `threshold.person` | least millibits of a hit on a person |
/// | `threshold.organization` | on an organisation |
/// | `threshold.vessel` | on a vessel |
/// | `threshold.aircraft` | on an aircraft |
/// | `threshold.name` | least millibits, without prior, at which two names could be one's |
/// | `weak-aliases` | `off`, `corroborate` or `on` |
/// | `largest-age-days` | days since an edition's publication |
/// | `too-old` | `warn` or `refuse`, for an older edition |
public final class PolicyFile {

  static final Charset CHARSET = StandardCharsets.UTF_8;

  private static final List<String> KEYS =
      List.of(
          "lists",
          "prior",
          "threshold.person",
          "threshold.organization",
          "threshold.vessel",
          "threshold.aircraft",
          "threshold.name",
          "weak-aliases",
          "largest-age-days",
          "too-old");

  private final Map<String, String> values = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();

  private PolicyFile() {}

  /// Reads a policy; its id is the SHA-256 of `bytes`.
  ///
  /// @param name what messages call the file
  /// @throws PolicyException naming every fault of the file
  public static Policy read(String name, byte[] bytes) {
    PolicyFile file = new PolicyFile();
    file.readLines(decode(name, bytes));
    Policy policy = file.policy(sha256(bytes));
    if (!file.faults.isEmpty()) {
      throw new PolicyException("policy %s: %s".formatted(name, String.join("; ", file.faults)));
    }
    return policy;
  }

  static String write(Policy policy) {
    Thresholds thresholds = policy.thresholds();
    List<Object> values =
        List.of(
            policy.scope().text(),
            policy.priorMillibits(),
            thresholds.person(),
            thresholds.organization(),
            thresholds.vessel(),
            thresholds.aircraft(),
            thresholds.name(),
            policy.weakAliases().label(),
            policy.largestAgeDays(),
            policy.tooOld().label());
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < KEYS.size(); i++) {
      text.append(KEYS.get(i)).append(" = ").append(values.get(i)).append('\n');
    }
    return text.toString();
  }

  private static String decode(String name, byte[] bytes) {
    try {
      return CHARSET.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new PolicyException("policy %s is not valid UTF-8".formatted(name));
    }
  }

  private void readLines(String text) {
    int number = 0;
    for (String raw : text.lines().toList()) {
      number++;
      String line = raw.strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      int equals = line.indexOf('=');
      String key = equals < 0 ? line : line.substring(0, equals).strip();
      if (equals < 0) {
        faults.add("line %d is not 'key = value': '%s'".formatted(number, line));
      } else if (!KEYS.contains(key)) {
        faults.add(
            "line %d has the unknown key '%s' (known: %s)"
                .formatted(number, key, String.join(", ", KEYS)));
      } else if (values.put(key, line.substring(equals + 1).strip()) != null) {
        faults.add("line %d states '%s' a second time".formatted(number, key));
      }
    }
    for (String key : KEYS) {
      if (!values.containsKey(key)) {
        faults.add("'%s' is not stated".formatted(key));
      }
    }
  }

  private Policy policy(String id) {
    return new Policy(
        id,
        scope(),
        new Thresholds(
            number("threshold.person", -Thresholds.WIDEST),
            number("threshold.organization", -Thresholds.WIDEST),
            number("threshold.vessel", -Thresholds.WIDEST),
            number("threshold.aircraft", -Thresholds.WIDEST),
            number("threshold.name", -Thresholds.WIDEST)),
        number("prior", -Thresholds.WIDEST),
        word("weak-aliases", WeakAliases.CORROBORATE, WeakAliases.values()),
        number("largest-age-days", 0),
        word("too-old", TooOld.REFUSE, TooOld.values()));
  }

  private Scope scope() {
    String value = values.getOrDefault("lists", "all");
    if (value.equals("all")) {
      return new Scope.AllInForce();
    }
    try {
      return new Scope.Named(Arrays.stream(value.split(",", -1)).map(String::strip).toList());
    } catch (IllegalArgumentException e) {
      faults.add("lists: " + e.getMessage());
      return new Scope.AllInForce();
    }
  }

  /* A key that is missing or malformed is a fault, so what stands in for it is never used. */

  private int number(String key, int least) {
    String value = values.getOrDefault(key, "0");
    try {
      int number = Integer.parseInt(value);
      if (number >= least && number <= Thresholds.WIDEST) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below with the same words as a number out of range
    }
    faults.add(
        "%s must be a whole number from %d to %d: '%s'"
            .formatted(key, least, Thresholds.WIDEST, value));
    return 0;
  }

  private <T extends Enum<T>> T word(String key, T standIn, T[] words) {
    String value = values.getOrDefault(key, label(standIn));
    for (T word : words) {
      if (label(word).equals(value)) {
        return word;
      }
    }
    faults.add(
        "%s must be one of %s: '%s'"
            .formatted(
                key,
                String.join(", ", Arrays.stream(words).map(PolicyFile::label).toList()),
                value));
    return standIn;
  }

  private static String label(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
