package dev.cordon.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cordon.lists.fetch.ListUpdater;
import dev.cordon.model.AliasQuality;
import dev.cordon.model.Country;
import dev.cordon.model.CountryLink;
import dev.cordon.model.Details;
import dev.cordon.model.Edition;
import dev.cordon.model.EditionHeader;
import dev.cordon.model.Effect;
import dev.cordon.model.Gender;
import dev.cordon.model.ListedName;
import dev.cordon.model.Listing;
import dev.cordon.model.ListingId;
import dev.cordon.model.NameType;
import dev.cordon.model.PartialDate;
import dev.cordon.model.Programme;
import dev.cordon.model.SourcePlace;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// Runs the command line in process, with given streams, clock and home. Where nothing is imported
/// an invented sample answers.
final class CommandLineRun {

  static final Clock CLOCK = Clock.fixed(Instant.parse("2024-03-01T12:00:00Z"), ZoneOffset.UTC);

  private static final SourcePlace PLACE = new SourcePlace("invented.tsv", 1);

  private final Path home;
  private Supplier<Edition> sample = CommandLineRun::sample;
  private InputStream in = InputStream.nullInputStream();
  private Terminal terminal = Terminal.none();
  private Function<Path, ListUpdater> updater = CommandLineRun::noNetwork;

  CommandLineRun(Path home) {
    this.home = home;
  }

  /// What a run left behind.
  record Done(int code, String out, String err) {
    List<String> outLines() {
      return out.lines().toList();
    }
  }

  CommandLineRun reading(byte[] bytes) {
    in = new ByteArrayInputStream(bytes);
    return this;
  }

  CommandLineRun reading(String text) {
    return reading(text.getBytes(UTF_8));
  }

  CommandLineRun reading(InputStream stream) {
    in = stream;
    return this;
  }

  CommandLineRun on(Terminal other) {
    terminal = other;
    return this;
  }

  CommandLineRun asking(Function<Path, ListUpdater> other) {
    updater = other;
    return this;
  }

  private static ListUpdater noNetwork(Path home) {
    throw new AssertionError("a command that was not told to asks the network for " + home);
  }

  CommandLineRun with(Supplier<Edition> other) {
    sample = other;
    return this;
  }

  Done run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    return run(out, arguments);
  }

  Done run(OutputStream out, String... arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        CordonCommand.run(
            new Surroundings(
                home,
                sample,
                CLOCK,
                in,
                out,
                new PrintStream(err, true, UTF_8),
                terminal,
                () -> updater.apply(home)),
            arguments);
    String text = out instanceof ByteArrayOutputStream bytes ? bytes.toString(UTF_8) : "";
    return new Done(code, text, err.toString(UTF_8));
  }

  /// An invented sample: a person with a weak alias, and a company.
  static Edition sample() {
    List<Listing> listings =
        List.of(
            listing(
                "sample:1",
                new Details.Person(
                    Gender.MALE,
                    List.of(PartialDate.parse("1961-04-09")),
                    List.of("Trieste"),
                    List.of()),
                List.of(new CountryLink(new Country("IT"), CountryLink.Tie.NATIONALITY)),
                name("MARCHETTI, Zebulon", NameType.PRIMARY, AliasQuality.STRONG),
                name("Falconer", NameType.AKA, AliasQuality.WEAK)),
            listing(
                "sample:2",
                new Details.Organization(List.of(), List.of()),
                List.of(),
                name(
                    "QUARRINGTON HOLLOWAY BRICKWORKS LTD", NameType.PRIMARY, AliasQuality.STRONG)));
    return new Edition(
        new EditionHeader(
            "sample", LocalDate.of(2023, 12, 28), "cd".repeat(32), listings.size(), 0, false),
        listings,
        List.of());
  }

  static ListedName name(String text, NameType type, AliasQuality quality) {
    return new ListedName(text, type, quality, PLACE);
  }

  static Listing listing(
      String id, Details details, List<CountryLink> countries, ListedName... names) {
    return new Listing(
        ListingId.parse(id),
        details,
        List.of(names),
        countries,
        List.of(),
        List.of(),
        List.of(new Programme("TEST1")),
        List.of(Effect.ASSET_FREEZE),
        List.of(),
        List.of(),
        PLACE);
  }
}
