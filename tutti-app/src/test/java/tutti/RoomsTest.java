package tutti;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyDepth;
import org.springframework.modulith.core.DependencyType;

/** The rooms of the house: by which rules they stand, and the drawing of it. */
class RoomsTest {

  private static final ApplicationModules ROOMS = rooms();

  private static final JavaClasses CODE =
      new ClassFileImporter().importPath(Path.of("target/classes"));

  private static final String[] SLICES = {
    "tutti.charter..",
    "tutti.intake..",
    "tutti.report..",
    "tutti.render..",
    "tutti.people..",
    "tutti.backup..",
    "tutti.doctor..",
    "tutti.cli.."
  };

  private static final Path DRAWING = Path.of("../docs/rooms.md");

  private static ApplicationModules rooms() {
    System.setProperty("spring.modulith.detection-strategy", Rooms.class.getName());
    return ApplicationModules.of(Application.class);
  }

  @Test
  void slicesOpenByTheirDoorsAndNoneNeedsItself() {
    assertThat(ROOMS.stream().map(room -> room.getIdentifier().toString()))
        .contains("company", "evidence", "handoff", "measure", "map", "insight")
        .contains("page", "database", "charter", "intake", "report", "render", "people", "cli");
    ROOMS.verify();
  }

  @Test
  void sqlIsSpokenInAStoreAlone() {
    noClasses()
        .that()
        .resideOutsideOfPackages("tutti..store..", "tutti.database..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName(JdbcClient.class.getName())
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Statement.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(ResultSet.class)
        .check(CODE);
  }

  /**
   * None is excepted: a batch is one statement over whole columns, so that nobody needs another.
   */
  @Test
  void statementsNameTheirParameters() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .areAssignableTo(JdbcOperations.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(NamedParameterJdbcOperations.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(PreparedStatement.class)
        .orShould()
        .callMethod(StatementSpec.class, "param", Object.class)
        .orShould()
        .callMethod(StatementSpec.class, "param", int.class, Object.class)
        .orShould()
        .callMethod(StatementSpec.class, "param", int.class, Object.class, int.class)
        .orShould()
        .callMethod(StatementSpec.class, "params", Object[].class)
        .orShould()
        .callMethod(StatementSpec.class, "params", List.class)
        .check(CODE);
  }

  @Test
  void facesNeverTouchAStoreNorEachOther() {
    noClasses()
        .that()
        .resideInAnyPackage("tutti..web..", "tutti..api..", "tutti.page..", "tutti.cli..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("tutti.charter.store..", "tutti.intake.store..")
                .or(resideInAnyPackage("tutti.report.store..", "tutti.backup.store..")))
        .check(CODE);
    noClasses()
        .that()
        .resideInAPackage("tutti..web..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("tutti..api..", "tutti.cli..")
        .check(CODE);
    noClasses()
        .that()
        .resideInAPackage("tutti..api..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("tutti..web..", "tutti.page..", "tutti.cli..")
        .check(CODE);
  }

  @Test
  void whatASliceKnowsItKnowsWithoutTheWeb() {
    noClasses()
        .that()
        .resideInAnyPackage(SLICES)
        .and()
        .resideOutsideOfPackages("tutti..web..", "tutti..api..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework.web..", "jakarta.servlet..", "tutti.page..")
        .check(CODE);
  }

  @Test
  void everyPackageOfTheApplicationSaysWhatItIsForAndIsNullMarked() throws Exception {
    try (var files = Files.walk(Path.of("src/main/java"))) {
      var packages =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .map(file -> file.resolveSibling("package-info.java"))
              .collect(Collectors.toSet());
      assertThat(packages)
          .isNotEmpty()
          .allSatisfy(file -> {
            assertThat(file).content().startsWith("/**").contains("?", "@NullMarked");
          });
    }
  }

  /** {@code ./build checks} draws it anew. */
  @Test
  void theDrawingOfTheHouseIsThatOfItsCode() throws IOException {
    if (Boolean.getBoolean("tutti.checks.write")) {
      Files.writeString(DRAWING, drawing());
    }
    assertThat(DRAWING).content().isEqualTo(drawing());
    assertThat(drawing()).contains("report --> intake").doesNotContain("charter --> report");
  }

  private static String drawing() {
    return """
    # The rooms

    Drawn by `RoomsTest` from the compiled code; an arrow points at the room that is used.

    ```mermaid
    graph LR
    %s
    %s
    ```
    """
        .formatted(boxes(), arrows());
  }

  private static String boxes() {
    return sorted().map(RoomsTest::name).map(name -> "  " + name).collect(Collectors.joining("\n"));
  }

  private static String arrows() {
    return sorted()
        .flatMap(RoomsTest::arrows)
        .distinct()
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private static Stream<String> arrows(ApplicationModule room) {
    return room.getDependencies(ROOMS, DependencyDepth.IMMEDIATE, DependencyType.values())
        .uniqueModules()
        .filter(target -> !target.equals(room))
        .map(target -> "  %s --> %s".formatted(name(room), name(target)));
  }

  private static Stream<ApplicationModule> sorted() {
    return ROOMS.stream().sorted(Comparator.comparing(RoomsTest::name));
  }

  private static String name(ApplicationModule room) {
    return room.getIdentifier().toString().toLowerCase(Locale.ROOT);
  }
}
