package tutti;

import java.util.Set;
import java.util.stream.Stream;
import org.springframework.modulith.core.ApplicationModuleDetectionStrategy;
import org.springframework.modulith.core.ApplicationModuleInformation;
import org.springframework.modulith.core.JavaPackage;
import org.springframework.modulith.core.NamedInterfaces;

/**
 * The packages below {@code tutti} are rooms. Those of the core cannot carry Spring's annotations:
 * what is public in a package below them is for everybody who names it.
 */
final class Rooms implements ApplicationModuleDetectionStrategy {

  /** No rooms of the product. */
  private static final Set<String> FOR_TESTS = Set.of("tutti.claims", "tutti.testkit");

  @Override
  public Stream<JavaPackage> getModuleBasePackages(JavaPackage root) {
    return root.getDirectSubPackages().stream().filter(room -> !FOR_TESTS.contains(room.getName()));
  }

  @Override
  public NamedInterfaces detectNamedInterfaces(
      JavaPackage room, ApplicationModuleInformation information) {
    return switch (room.getName()) {
      case "tutti.company", "tutti.reading" -> NamedInterfaces.forOpen(room);
      case "tutti.insight" ->
          NamedInterfaces.builder(room)
              .recursive()
              .matching(
                  "balance",
                  "check",
                  "flow",
                  "health",
                  "ready",
                  "relay",
                  "seen",
                  "signal",
                  "simulation",
                  "voice",
                  "whatif",
                  "worth")
              .build();
      case "tutti.map" ->
          NamedInterfaces.builder(room)
              .matching("crossing", "fold", "svg", "text", "typesetting", "verify")
              .build();
      case "tutti.measure" -> NamedInterfaces.builder(room).matching("curve").build();
      default -> NamedInterfaces.of(room, information);
    };
  }
}
