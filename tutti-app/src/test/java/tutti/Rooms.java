package tutti;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.modulith.core.ApplicationModuleDetectionStrategy;
import org.springframework.modulith.core.ApplicationModuleInformation;
import org.springframework.modulith.core.JavaPackage;
import org.springframework.modulith.core.NamedInterfaces;

/**
 * The packages below {@code tutti} are rooms. Those of the application open by what lies in them
 * and by what is named an interface; those of the modules below it are open: their own tests say
 * who may look where.
 */
final class Rooms implements ApplicationModuleDetectionStrategy {

  private static final Path APPLICATION = Path.of("src/main/java");

  /** No rooms of the product, and the compiled templates, which show what the rooms hold. */
  private static final Set<String> APART = Set.of("tutti.claims", "tutti.testkit", "tutti.pages");

  @Override
  public Stream<JavaPackage> getModuleBasePackages(JavaPackage root) {
    return root.getDirectSubPackages().stream().filter(room -> !APART.contains(room.getName()));
  }

  @Override
  public NamedInterfaces detectNamedInterfaces(
      JavaPackage room, ApplicationModuleInformation information) {
    return Files.isDirectory(APPLICATION.resolve(room.getName().replace('.', '/')))
        ? NamedInterfaces.of(room, information)
        : NamedInterfaces.forOpen(room);
  }
}
