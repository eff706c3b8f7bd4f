package dev.cordon.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CountriesTest {

  @Test
  void everyCountryThatTheJdkKnowsIsThere() {
    assertThat(Locale.getISOCountries())
        .hasSizeGreaterThanOrEqualTo(249)
        .filteredOn(code -> !code.equals("AN"))
        .allSatisfy(
            code -> {
              assertThat(Countries.find(code)).contains(new Country(code));
              assertThat(Countries.find(Locale.of("", code).getISO3Country()))
                  .contains(new Country(code));
              assertThat(Countries.nameOf(new Country(code))).hasSizeGreaterThan(2);
            });
  }

  @Test
  void successorsAreCountriesThatExist() {
    assertThat(Countries.all())
        .allSatisfy(
            country ->
                assertThat(Countries.successorsOf(country))
                    .allSatisfy(
                        successor -> {
                          assertThat(Countries.all()).contains(successor);
                          assertThat(Countries.successorsOf(successor)).isEmpty();
                        }));
    assertThat(Countries.successorsOf(new Country("SU"))).hasSize(15).contains(new Country("RU"));
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Korea, North                                  | KP",
        "DPRK                                          | KP",
        "Democratic People's Republic of Korea         | KP",
        "Democratic People’s Republic of Korea         | KP",
        "Korea, South                                  | KR",
        "Burma                                         | MM",
        "Congo, Democratic Republic of the             | CD",
        "Democratic Republic of the Congo              | CD",
        "Congo, Republic of the                        | CG",
        "Congo                                         | CG",
        "West Bank                                     | PS",
        "Palestinian                                   | PS",
        "State of Palestine                            | PS",
        "Cote d Ivoire                                 | CI",
        "CÔTE D'IVOIRE                                 | CI",
        "Ivory Coast                                   | CI",
        "Russian Federation                            | RU",
        "the Russian Federation                        | RU",
        "Syrian Arab Republic                          | SY",
        "Iran (Islamic Republic of)                    | IR",
        "Crimea                                        | UA",
        "Somaliland                                    | SO",
        "Macau                                         | MO",
        "Hong Kong                                     | HK",
        "Taiwan                                        | TW",
        "Kosovo                                        | XK",
        "Virgin Islands, British                       | VG",
        "Man, Isle of                                  | IM",
        "Bahamas, The                                  | BS",
        "Macedonia, The Former Yugoslav Republic of    | MK",
        "Turkiye                                       | TR",
        "U.S.A.                                        | US",
        "england                                       | GB",
        "USSR                                          | SU",
        "Serbia and Montenegro                         | YU",
        "Zaire                                         | ZR",
        "Russian                                       | RU",
        "Iranian                                       | IR",
        "Emirati                                       | AE",
        "Nigerien                                      | NE",
        "Nigerian                                      | NG",
        "prk                                           | KP",
      })
  void aSpellingMeansItsCountry(String text, String code) {
    assertThat(Countries.find(text)).contains(new Country(code));
  }

  @ParameterizedTest
  @CsvSource({"Korea", "Congolese", "Dominican", "undetermined", "'  '", "Atlantis"})
  void aSpellingThatMeansNoneOrTwoIsUnknown(String text) {
    assertThat(Countries.find(text)).isEmpty();
  }

  @Test
  void aCountryWithoutRowIsNamedByItsCode() {
    assertThat(Countries.nameOf(new Country("QQ"))).isEqualTo("QQ");
    assertThat(Countries.successorsOf(new Country("QQ"))).isEmpty();
  }

  @Test
  void theCountryCellsOfTheListsAreKnownButForAFew() throws IOException {
    Set<String> unknown = new TreeSet<>();
    for (String file :
        new String[] {
          "us-ofac-sdn/2021-07-07/add.csv",
          "us-ofac-sdn/2023-12-28/add.csv",
          "us-ofac-cons/2018-04-06/cons_add.csv",
          "us-ofac-cons/2025-12-19/cons_add.csv"
        }) {
      // number, number, street, place, country, remarks
      collect(file, "(?m)^\\d+,\\d+,(?:\"[^\"]*\"|-0- ),(?:\"[^\"]*\"|-0- ),\"([^\"]*)\"", unknown);
    }
    for (String file :
        new String[] {"us-ofac-sdn/2023-12-28/sdn.csv", "us-ofac-cons/2025-12-19/cons_prim.csv"}) {
      collect(file, "(?:nationality|citizen) ([^;.\"]+)[;.]", unknown);
    }
    for (String file :
        new String[] {"un-sc/2020-03-20/consolidated.xml", "un-sc/2025-11-20/consolidated.xml"}) {
      collect(file, "<(?:[A-Z]+_)?COUNTRY(?:_OF_[A-Z]+)?>([^<]+)</", unknown);
      collect(file, "<NATIONALITY>\\s*<VALUE>([^<]+)</VALUE>", unknown);
    }
    System.out.println("country cells that name no single country: " + unknown);
    assertThat(unknown)
        .as("a region, a guess, a note or two countries in one cell")
        .isSubsetOf(
            Set.of(
                "Bahrain (citizenship revoked in Jan. 2015)",
                "Branch Office 11: Iran",
                "Indonesia (as at Dec. 2003)",
                "Indonesian passport",
                "Iran / unknown",
                "Kuwaiti citizenship withdrawn in 2002",
                "Libya (in custody)",
                "Possibly Ethiopian",
                "Region: Commonwealth of Independent States",
                "Region: Kafia Kingi",
                "Sudan/South Sudan",
                "Sudan/or South Sudan",
                "Sudanese by birth",
                "Tunisian passport",
                "United States. Also believed to hold Syrian nationality",
                "possibly Palestinian",
                "undetermined"));
  }

  private static void collect(String file, String pattern, Set<String> unknown) throws IOException {
    Path path = Path.of(System.getProperty("cordon.shared", "../shared"), "lists", file);
    assumeTrue(Files.exists(path), () -> "skipped, because %s is not there".formatted(path));
    Matcher cells =
        Pattern.compile(pattern).matcher(Files.readString(path, StandardCharsets.UTF_8));
    assertThat(cells.find()).as("cells in %s", file).isTrue();
    do {
      String cell = cells.group(1).strip();
      Optional<Country> found =
          Countries.find(cell.startsWith("Region: ") ? cell.substring("Region: ".length()) : cell);
      if (found.isEmpty() && !cell.isEmpty()) {
        unknown.add(cell);
      }
    } while (cells.find());
  }
}
