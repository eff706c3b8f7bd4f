package dev.cordon.bench.report;

import dev.cordon.bench.measure.Bootstrap;
import dev.cordon.engine.Engine;
import dev.cordon.screening.Policy;
import java.nio.file.Path;

/// What a part of the report measures with.
///
/// @param shared the folder of lists and decks
/// @param engine what is measured
/// @param policy default thresholds and prior
/// @param bootstrap for intervals; its seed also draws samples
public record Setting(Path shared, Engine engine, Policy policy, Bootstrap bootstrap) {

  /// Seed of every drawing.
  public static final long SEED = 20_260_101;

  private static final int ROUNDS = 2_000;

  /// The engine and the policy as they ship.
  public static Setting standard(Path shared) {
    return new Setting(shared, Engine.standard(), Policy.standard(), new Bootstrap(SEED, ROUNDS));
  }
}
