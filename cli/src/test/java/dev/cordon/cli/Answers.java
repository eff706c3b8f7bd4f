package dev.cordon.cli;

import dev.cordon.engine.Assessment;
import dev.cordon.engine.evidence.Attribute;
import dev.cordon.engine.evidence.Evidence;
import dev.cordon.engine.evidence.How;
import dev.cordon.engine.evidence.PartEvidence;
import dev.cordon.engine.evidence.Says;
import dev.cordon.model.AliasQuality;
import dev.cordon.model.Countries;
import dev.cordon.model.Details;
import dev.cordon.model.EditionHeader;
import dev.cordon.model.Gender;
import dev.cordon.model.Identifier;
import dev.cordon.model.Kind;
import dev.cordon.model.ListedName;
import dev.cordon.model.Listing;
import dev.cordon.model.ListingId;
import dev.cordon.model.NameType;
import dev.cordon.model.PartialDate;
import dev.cordon.model.Party;
import dev.cordon.screening.Hit;
import dev.cordon.screening.Outcome;
import dev.cordon.screening.Screened;
import dev.cordon.screening.Verdict;
import java.time.LocalDate;
import java.util.List;

/// Invented answers with ledgers written by hand, so that tests of how results look depend on no
/// weight of the engine.
final class Answers {

  static final Screened SCREENED =
      new Screened(
          List.of(
              new EditionHeader(
                  "un-sc", LocalDate.of(2024, 2, 29), "ab".repeat(32), 1_002, 0, true),
              new EditionHeader(
                  "us-ofac-sdn", LocalDate.of(2023, 12, 28), "cd".repeat(32), 13_821, 2, true)),
          "ef".repeat(32),
          "01".repeat(32));

  private static final Details PERSON =
      new Details.Person(Gender.MALE, List.of(), List.of(), List.of());

  private Answers() {}

  static Row.Good row(int line, Party party, Row.Column... carried) {
    return new Row.Good(line, party, List.of(carried));
  }

  private static Row.Column branch(String value) {
    return new Row.Column("branch", value);
  }

  static Party marchetti() {
    return new Party(
        "C-1",
        Kind.PERSON,
        List.of("Zebulon Marchetti"),
        List.of(PartialDate.parse("1961-04-09")),
        List.of(Countries.find("IT").orElseThrow()),
        Gender.UNKNOWN,
        List.of(Identifier.parse("passport:YA1234567")),
        List.of());
  }

  static Answer answer(Row.Good row, Hit... hits) {
    return new Answer.Screened(row, new Outcome.Answered(row.party(), List.of(hits), SCREENED));
  }

  /// A hit on a former name with an agreeing birth date, a conflicting country and a missing
  /// gender.
  static Hit strong(String id, ListingId... alike) {
    ListedName former =
        CommandLineRun.name("MARCHETTI, Zebulon", NameType.FKA, AliasQuality.STRONG);
    Listing target =
        CommandLineRun.listing(
            id,
            PERSON,
            List.of(),
            CommandLineRun.name(
                "VANTONGEREN, Zebulon Maria", NameType.PRIMARY, AliasQuality.STRONG),
            former);
    List<Evidence> ledger =
        List.of(
            new Evidence.Prior(-12_000),
            new Evidence.Name(
                "Zebulon Marchetti",
                former,
                List.of(
                    new PartEvidence(
                        "Zebulon", "Zebulon", How.SAME, 11_050, "'Zebulon' is the same"),
                    new PartEvidence(
                        "Marchetti", "MARCHETTI", How.SAME, 9_000, "'MARCHETTI' is the same"),
                    new PartEvidence("", "", How.ORDER, -500, "the order of the parts differs")),
                19_550,
                "2 parts are the same; the order of the parts differs"),
            new Evidence.Other(
                Attribute.KIND, Says.SILENT, 0, "person", "person", "both are of kind person"),
            new Evidence.Other(
                Attribute.BIRTH_DATE,
                Says.SUPPORTS,
                4_500,
                "1961-04-09",
                "1961",
                "birth year agrees: 1961"),
            new Evidence.Other(
                Attribute.COUNTRY,
                Says.CONTRADICTS,
                -1_000,
                "Italy",
                "Malta",
                "country Italy is not among the listed: Malta"),
            new Evidence.Other(
                Attribute.GENDER, Says.SILENT, 0, "", "male", "the party gives no gender"),
            new Evidence.Other(
                Attribute.IDENTIFIER,
                Says.SILENT,
                0,
                "passport YA1234567",
                "",
                "the list gives no identifier"));
    return new Hit(
        Verdict.HIT,
        new Assessment(
            target, 65_536, true, "Zebulon Marchetti", former, 11_050, 0.99953, ledger, true),
        0,
        List.of(alike));
  }

  /// A target that only a weak alias lifts, with a name in Han script.
  static Hit weak(String id) {
    ListedName alias = CommandLineRun.name("猎鹰", NameType.AKA, AliasQuality.WEAK);
    Listing target =
        CommandLineRun.listing(
            id,
            PERSON,
            List.of(),
            CommandLineRun.name("王建国", NameType.PRIMARY, AliasQuality.STRONG),
            alias);
    List<Evidence> ledger =
        List.of(
            new Evidence.Prior(-12_000),
            new Evidence.Name(
                "猎鹰",
                alias,
                List.of(new PartEvidence("猎鹰", "猎鹰", How.SAME, 12_200, "'猎鹰' is the same")),
                12_200,
                "1 part is the same"),
            new Evidence.Other(
                Attribute.BIRTH_DATE,
                Says.SILENT,
                0,
                "",
                "1958-06",
                "the party gives no birth date"));
    return new Hit(
        Verdict.WEAK_ALIAS_ONLY,
        new Assessment(target, 65_536, true, "猎鹰", alias, 200, 0.53459, ledger, false),
        0,
        List.of());
  }

  /// What a file of five rows came to.
  static List<Answer> five() {
    return List.of(
        answer(
            row(2, marchetti(), branch("Husum")),
            strong("us-ofac-sdn:1"),
            strong(
                "us-ofac-sdn:22",
                ListingId.parse("un-sc:A.1"),
                ListingId.parse("un-sc:A.2"),
                ListingId.parse("un-sc:A.3"),
                ListingId.parse("un-sc:A.4"))),
        answer(row(3, Party.named("猎鹰"), branch("")), weak("un-sc:CDi.1")),
        answer(row(4, Party.named("Leopold Quist", Kind.PERSON), branch("Kiel"))),
        new Answer.Refused(
            new Row.Bad(
                5, "C-4", "", "name of a party must not be blank", List.of(branch("Kiel")))),
        answer(row(6, Party.named("Hafenbäckerei GmbH", Kind.ORGANIZATION), branch("Husum"))));
  }
}
