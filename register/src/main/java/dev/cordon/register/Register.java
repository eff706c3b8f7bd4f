package dev.cordon.register;

import dev.cordon.engine.Engine;
import dev.cordon.engine.PreparedTarget;
import dev.cordon.engine.search.CandidateFinder;
import dev.cordon.model.Edition;
import dev.cordon.model.EditionHeader;
import dev.cordon.model.ListingId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Every listing of the editions in force, searchable. Immutable, safe for use by several threads.
public final class Register {

  private final RegisterImage image;
  private final Engine engine;
  private final CandidateFinder finder;

  /* A target is decoded when it is first asked for. Threads may do so twice; both are equal. */
  private final @Nullable PreparedTarget[] decoded;

  Register(RegisterImage image, Engine engine) {
    this.image = image;
    this.engine = engine;
    decoded = new PreparedTarget[image.listings()];
    finder = engine.finder(image.table(), this::target);
  }

  /// The register of these editions, in memory only. Analyses every name, on every core.
  ///
  /// @param editions at most one of a list
  /// @throws IllegalArgumentException if a list or a listing is there twice
  public static Register of(List<Edition> editions, Engine engine) {
    return new Register(RegisterImage.of(editions, engine), engine);
  }

  /// Headers of the editions, in order of list id.
  public List<EditionHeader> editions() {
    return image.editions();
  }

  /// The search over every listing of every edition.
  public CandidateFinder finder() {
    return finder;
  }

  /// The target with that id; empty if no edition lists it.
  public Optional<PreparedTarget> target(ListingId id) {
    int low = 0;
    int high = image.listings() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = image.id(middle).compareTo(id);
      if (order == 0) {
        return Optional.of(target(middle));
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return Optional.empty();
  }

  private PreparedTarget target(int number) {
    PreparedTarget known = decoded[number];
    if (known == null) {
      known = engine.prepare(image.listing(number));
      decoded[number] = known;
    }
    return known;
  }
}
