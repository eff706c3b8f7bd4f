package dev.cordon.bench.speed;

import dev.cordon.engine.Assessment;
import dev.cordon.engine.NameVerdict;
import dev.cordon.engine.NamesCompared;
import dev.cordon.engine.PreparedParty;
import dev.cordon.engine.PreparedTarget;
import dev.cordon.model.Kind;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// What single operations of the engine cost on one thread, JIT warm.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class EngineBenchmark {

  private static final int PRIOR = -12_000;

  private int next;

  /// Two names as written, analysis included.
  @Benchmark
  public NameVerdict comparisonOfTwoNames(Prepared prepared) {
    return prepared.engine.compare(Kind.PERSON, "Ilmar Peeter Tamm", "TAMM, Ilmar P.");
  }

  /// A prepared party with a prepared target that bears its name, with the ledger.
  @Benchmark
  public Assessment assessmentOfOneTarget(Prepared prepared) {
    Prepared.Pair pair = prepared.pairs.get(next++ % prepared.pairs.size());
    return prepared.engine.assess(pair.party(), pair.target(), PRIOR, NamesCompared.ALL);
  }

  /// Every anchored target of OFAC and UN for a prepared party.
  @Benchmark
  @OperationsPerInvocation(Prepared.PARTIES)
  public void fullScan(Prepared prepared, Blackhole found) {
    for (PreparedParty party : prepared.parties) {
      found.consume(prepared.finder.anchored(party));
    }
  }

  /// A listing's names taken apart; its parts were seen before.
  @Benchmark
  public PreparedTarget preparationOfOneTarget(Prepared prepared) {
    return prepared.engine.prepare(prepared.listings.get(next++ % prepared.listings.size()));
  }
}
