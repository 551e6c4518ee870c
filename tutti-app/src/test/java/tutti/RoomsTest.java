package tutti;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyDepth;
import org.springframework.modulith.core.DependencyType;

/** The rooms of the house, over both jars: who may enter which, and the drawing of it. */
class RoomsTest {

  private static final ApplicationModules ROOMS = rooms();
  private static final Path DRAWING = Path.of("../docs/rooms.md");

  private static ApplicationModules rooms() {
    System.setProperty("spring.modulith.detection-strategy", Rooms.class.getName());
    return ApplicationModules.of(Application.class);
  }

  @Test
  void nobodyEntersARoomThatIsNotOpenToThem() {
    assertThat(ROOMS.stream().map(room -> room.getIdentifier().toString()))
        .contains("company", "evidence", "handoff", "measure", "map", "insight")
        .contains("store", "ingest", "charter", "report", "cli");
    ROOMS.verify();
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
    assertThat(drawing()).contains("ingest --> store").doesNotContain("web --> store");
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
