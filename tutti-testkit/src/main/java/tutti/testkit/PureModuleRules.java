package tutti.testkit;

import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What may not come into a module that only computes; each of them tests it over its own classes.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class PureModuleRules {

  private final JavaClasses main;
  private final JavaClasses tests;
  private final List<String> rooms;

  /**
   * @param rooms those of the module, without {@code tutti.}; each may import those before it only
   */
  protected PureModuleRules(String... rooms) {
    this(compiled("target/classes"), compiled("target/test-classes"), List.of(rooms));
  }

  PureModuleRules(JavaClasses main, JavaClasses tests, List<String> rooms) {
    this.main = main;
    this.tests = tests;
    this.rooms = List.copyOf(rooms);
  }

  private static JavaClasses compiled(String folder) {
    return new ClassFileImporter().importPath(Path.of(folder));
  }

  /** The classes that ship. */
  protected final JavaClasses main() {
    return main;
  }

  /** A room and all rooms within it, as packages. */
  private static String[] packages(List<String> rooms) {
    return rooms.stream().map(room -> "tutti." + room + "..").toArray(String[]::new);
  }

  @Test
  void noRoomLooksToItsRight() {
    for (var i = 0; i < rooms.size() - 1; i++) {
      noClasses()
          .that()
          .resideInAPackage("tutti." + rooms.get(i) + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(packages(rooms.subList(i + 1, rooms.size())))
          .check(main);
    }
  }

  @Test
  void everyClassLivesInARoom() {
    classes().should().resideInAnyPackage(packages(rooms)).check(main);
  }

  /** The rooms that read files which are databases themselves; hardly any module has one. */
  protected List<String> roomsOfDatabaseFiles() {
    return List.of();
  }

  @Test
  void itAsksNoDatabase() {
    noClasses()
        .that()
        .resideOutsideOfPackages(packages(roomsOfDatabaseFiles()))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "javax.sql..")
        .check(main);
  }

  @Test
  void itKnowsNoFrameworkAndNoNetwork() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.springframework..",
            "java.net.http..",
            "jakarta..",
            "java.awt..",
            "java.util.logging..",
            "sun..",
            "com.sun..")
        .check(main);
    noClasses()
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(Socket.class, URL.class, URLConnection.class, Process.class)
        .check(main);
  }

  @Test
  void itAsksNoClock() {
    for (var now : List.of(Instant.class, LocalDate.class, LocalDateTime.class)) {
      noClasses().should().callMethod(now, "now").check(main);
    }
    noClasses().should().callMethod(OffsetDateTime.class, "now").check(main);
    noClasses().should().callMethod(ZonedDateTime.class, "now").check(main);
    noClasses().should().dependOnClassesThat().belongToAnyOf(Clock.class).check(main);
    noClasses().should().callMethod(System.class, "currentTimeMillis").check(main);
    noClasses().should().callMethod(System.class, "nanoTime").check(main);
  }

  @Test
  void itRollsNoDiceWithoutASeed() {
    noClasses().should().callMethod(Math.class, "random").check(main);
    noClasses().should().callConstructor(Random.class).check(main);
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.security.SecureRandom")
        .orShould()
        .callMethod(UUID.class, "randomUUID")
        .check(main);
  }

  @Test
  void everyPackageSaysWhatItAnswersAndThatNothingIsNull() {
    var packages = main.stream().map(JavaClass::getPackage).distinct().toList();

    assertThat(packages)
        .hasSizeGreaterThanOrEqualTo(rooms.size())
        .allSatisfy(
            room -> assertThat(room.isAnnotatedWith(NullMarked.class)).as(room.getName()).isTrue());
  }

  @Test
  void nothingIsSetOrInjectedFromOutside() {
    noMethods()
        .that(takeOneValueAndGiveNothing())
        .should()
        .haveNameMatching("set[A-Z].*")
        .allowEmptyShould(true)
        .check(main);
    noFields()
        .should()
        .beAnnotatedWith("jakarta.inject.Inject")
        .orShould()
        .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
        .allowEmptyShould(true)
        .check(main);
    noFields().that().arePublic().should().notBeFinal().allowEmptyShould(true).check(main);
  }

  private static DescribedPredicate<JavaMethod> takeOneValueAndGiveNothing() {
    return DescribedPredicate.describe(
        "take one value and give nothing back",
        method ->
            method.getRawParameterTypes().size() == 1
                && method.getRawReturnType().isEquivalentTo(void.class));
  }

  /** A busy machine must not fail a test: bytes, steps and events are asserted, never time. */
  @Test
  void noTestLooksAtAClockOrSleeps() {
    assertThat(tests).isNotEmpty();
    waiting().forEach(rule -> rule.check(tests));
  }

  private static Stream<ArchRule> waiting() {
    return Stream.of(
        noClasses().should().callMethod(System.class, "nanoTime"),
        noClasses().should().callMethod(System.class, "currentTimeMillis"),
        noClasses().should().callMethod(Thread.class, "onSpinWait"),
        noClasses().should().callMethodWhere(JavaCall.Predicates.target(nameMatching("sleep"))),
        noClasses()
            .should()
            .callMethodWhere(JavaCall.Predicates.target(nameMatching("getCurrentThreadCpuTime"))),
        noClasses()
            .should()
            .callMethodWhere(JavaCall.Predicates.target(nameMatching("assertTimeout.*"))));
  }
}
