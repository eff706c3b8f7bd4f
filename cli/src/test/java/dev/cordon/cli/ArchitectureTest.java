package dev.cordon.cli;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dev.cordon.engine.offence.CallsMath;
import dev.cordon.engine.offence.OpensAFile;
import dev.cordon.engine.offence.PutsIntoASet;
import dev.cordon.engine.offence.ReadsTheClock;
import dev.cordon.engine.offence.RefersToMapCopyOf;
import dev.cordon.engine.offence.SeesScreening;
import dev.cordon.lists.offence.AsksTheNetwork;
import dev.cordon.lists.offence.SeesEngine;
import dev.cordon.model.offence.SeesLists;
import dev.cordon.news.offence.SeesCommands;
import dev.cordon.register.offence.OpensASocket;
import dev.cordon.register.offence.SeesPolicy;
import dev.cordon.screening.offence.CollectsToAMap;
import dev.cordon.screening.offence.Exits;
import dev.cordon.screening.offence.SeesCli;
import dev.cordon.screening.offence.SeesNews;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The arrows between modules and the rules of arithmetic, each with a class that breaks it.
class ArchitectureTest {

  private static final JavaClasses PRODUCTION =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.cordon");

  private static final String[] MATTERS_FOR_SCORES = {
    "dev.cordon.model..", "dev.cordon.engine..", "dev.cordon.screening.."
  };

  private static final String[] EMBEDDED = {"dev.cordon.model..", "dev.cordon.engine.."};

  private static ArchRule sees(String module, String... forbidden) {
    String[] packages =
        Stream.of(forbidden).map(other -> "dev.cordon." + other + "..").toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage("dev.cordon." + module + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages);
  }

  private static final ArchRule MODEL_SEES_NOBODY =
      sees("model", "engine", "lists", "register", "screening", "news", "cli");
  private static final ArchRule ENGINE_SEES_MODEL =
      sees("engine", "lists", "register", "screening", "news", "cli");
  private static final ArchRule LISTS_SEE_MODEL =
      sees("lists", "engine", "register", "screening", "news", "cli");
  private static final ArchRule REGISTER_SEES_ENGINE_AND_LISTS =
      sees("register", "screening", "news", "cli");
  private static final ArchRule SCREENING_SEES_NO_NEWS_AND_NO_CLI =
      sees("screening", "news", "cli");
  private static final ArchRule NEWS_SEES_NO_CLI = sees("news", "cli");

  private static final ArchRule NO_PLATFORM_MATH =
      noClasses()
          .that()
          .resideInAnyPackage(MATTERS_FOR_SCORES)
          .should()
          .accessTargetWhere(
              target(owner(assignableTo(Math.class)))
                  .and(target(nameMatching("log|log10|log1p|exp|expm1|pow|cbrt|sin|cos|tan"))))
          .because("their last bit differs between platforms; StrictMath has the same for all");

  private static final ArchRule NO_RANDOM_ORDER =
      noClasses()
          .that()
          .resideInAnyPackage(MATTERS_FOR_SCORES)
          .should()
          .accessTargetWhere(
              inSetsOrMaps("of|copyOf|ofEntries")
                  .or(inCollectors("toSet|toMap|toUnmodifiable(Set|Map)")))
          .because("their order of iteration varies between runs");

  private static DescribedPredicate<JavaAccess<?>> inSetsOrMaps(String methods) {
    return target(owner(assignableTo(Set.class).or(assignableTo(Map.class))))
        .and(target(nameMatching(methods)))
        .forSubtype();
  }

  private static DescribedPredicate<JavaAccess<?>> inCollectors(String methods) {
    return target(owner(assignableTo(Collectors.class)))
        .and(target(nameMatching(methods)))
        .forSubtype();
  }

  private static final ArchRule NO_FILES_OR_NETWORK =
      noClasses()
          .that()
          .resideInAnyPackage(EMBEDDED)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.nio.file..",
              "java.nio.channels..",
              "java.net..",
              "java.sql..",
              "java.util.logging..")
          .orShould()
          .dependOnClassesThat(
              nameMatching(
                  "java\\.io\\.(File.*|RandomAccessFile|Console)|java\\.lang\\.System\\$Logger|java\\.lang\\.ProcessBuilder"))
          .because("a bank embeds them: they read their own resources only");

  private static final ArchRule ONLY_FETCH_SEES_THE_NETWORK =
      noClasses()
          .that()
          .resideOutsideOfPackages("dev.cordon.lists.fetch..", "dev.cordon.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.net.http..", "javax.net..", "com.sun.net.httpserver..")
          .orShould()
          .dependOnClassesThat(
              nameMatching(
                  "java\\.net\\.(.*Socket.*|.*Connection|URL|Inet.*|Proxy.*)"
                      + "|java\\.nio\\.channels\\.(.*Socket.*|DatagramChannel)"))
          .because("one package asks publishers, under its limits");

  private static final ArchRule NO_CLOCK_OR_ENVIRONMENT =
      noClasses()
          .that()
          .resideInAnyPackage(MATTERS_FOR_SCORES)
          .should()
          .accessTargetWhere(
              target(owner(assignableTo(System.class)))
                  .and(
                      target(
                          nameMatching(
                              "currentTimeMillis|nanoTime|getenv|getProperty|out|err|in"))))
          .orShould()
          .accessTargetWhere(
              target(name("now"))
                  .and(
                      target(
                          owner(
                              assignableTo(Instant.class)
                                  .or(assignableTo(LocalDate.class))
                                  .or(assignableTo(LocalDateTime.class))
                                  .or(assignableTo(ZonedDateTime.class))))))
          .orShould()
          .dependOnClassesThat(assignableTo(Clock.class));

  private static final ArchRule ONLY_MAIN_EXITS =
      noClasses()
          .that(isNot(Main.class))
          .should()
          .accessTargetWhere(
              target(owner(assignableTo(System.class).or(assignableTo(Runtime.class))))
                  .and(target(nameMatching("exit|halt|getenv"))))
          .because("only main ends the process and reads the environment");

  private static DescribedPredicate<JavaClass> isNot(Class<?> type) {
    return DescribedPredicate.describe(
        "are not " + type.getSimpleName(), found -> !found.isEquivalentTo(type));
  }

  static Stream<Arguments> rules() {
    return Stream.of(
        Arguments.of(MODEL_SEES_NOBODY, SeesLists.class),
        Arguments.of(ENGINE_SEES_MODEL, SeesScreening.class),
        Arguments.of(LISTS_SEE_MODEL, SeesEngine.class),
        Arguments.of(REGISTER_SEES_ENGINE_AND_LISTS, SeesPolicy.class),
        Arguments.of(SCREENING_SEES_NO_NEWS_AND_NO_CLI, SeesCli.class),
        Arguments.of(SCREENING_SEES_NO_NEWS_AND_NO_CLI, SeesNews.class),
        Arguments.of(NEWS_SEES_NO_CLI, SeesCommands.class),
        Arguments.of(NO_PLATFORM_MATH, CallsMath.class),
        Arguments.of(NO_RANDOM_ORDER, PutsIntoASet.class),
        Arguments.of(NO_RANDOM_ORDER, RefersToMapCopyOf.class),
        Arguments.of(NO_RANDOM_ORDER, CollectsToAMap.class),
        Arguments.of(NO_FILES_OR_NETWORK, OpensAFile.class),
        Arguments.of(ONLY_FETCH_SEES_THE_NETWORK, AsksTheNetwork.class),
        Arguments.of(ONLY_FETCH_SEES_THE_NETWORK, OpensASocket.class),
        Arguments.of(NO_CLOCK_OR_ENVIRONMENT, ReadsTheClock.class),
        Arguments.of(ONLY_MAIN_EXITS, Exits.class));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void productionKeepsTheRule(ArchRule rule, Class<?> offender) {
    assertThat(offender).isNotNull();
    rule.check(PRODUCTION);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void offenderBreaksTheRule(ArchRule rule, Class<?> offender) {
    JavaClasses guilty = new ClassFileImporter().importClasses(offender);
    assertThatThrownBy(() -> rule.check(guilty)).isInstanceOf(AssertionError.class);
  }

  @Test
  void everyModuleIsSeen() {
    for (String module :
        new String[] {"model", "engine", "lists", "register", "screening", "news", "cli"}) {
      assertThat(PRODUCTION.stream())
          .as(module)
          .anyMatch(found -> found.getPackageName().startsWith("dev.cordon." + module));
    }
  }
}
