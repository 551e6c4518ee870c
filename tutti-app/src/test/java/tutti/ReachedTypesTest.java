package tutti;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;
import tutti.evidence.log.LogFormat;

/** No dead rooms: whatever ships is reached from a command, a page, a request or a bean. */
class ReachedTypesTest {

  private static final JavaClasses SHIPPED =
      new ClassFileImporter()
          .importPaths(
              ProductModules.ALL.stream()
                  .map(module -> Path.of("..", module, "target", "classes"))
                  .toList());

  /** A type with all that is written within it: whoever reaches one part has the file. */
  private static final Map<String, List<JavaClass>> FILES =
      SHIPPED.stream().collect(groupingBy(ReachedTypesTest::outermost));

  /**
   * Where something begins: the command line, the templates, what Spring makes by itself, and the
   * formats that are named as services.
   */
  private static boolean begins(JavaClass type) {
    return type.isEquivalentTo(Tutti.class)
        || type.getPackageName().startsWith("tutti.pages")
        || type.isAssignableTo(LogFormat.class)
        || type.isMetaAnnotatedWith(Component.class);
  }

  private static String outermost(JavaClass type) {
    return type.getName().replaceFirst("[$].*", "");
  }

  /** The compiler copies constants to where they are used, so no class file tells who uses them. */
  private static boolean onlyNumbers(JavaClass type) {
    return !type.getFields().isEmpty()
        && type.getMethods().isEmpty()
        && type.getFields().stream()
            .allMatch(field ->
                field.getRawType().isPrimitive()
                    && field.getModifiers().containsAll(Set.of(STATIC, FINAL)));
  }

  private static Set<String> reached() {
    var reached = new TreeSet<String>();
    var open = new ArrayDeque<JavaClass>();
    SHIPPED.stream()
        .filter(ReachedTypesTest::begins)
        .map(ReachedTypesTest::outermost)
        .filter(reached::add)
        .forEach(file -> open.addAll(FILES.getOrDefault(file, List.of())));
    while (!open.isEmpty()) {
      open.removeFirst().getDirectDependenciesFromSelf().stream()
          .map(dependency -> outermost(dependency.getTargetClass().getBaseComponentType()))
          .filter(FILES::containsKey)
          .filter(reached::add)
          .forEach(file -> open.addAll(FILES.getOrDefault(file, List.of())));
    }
    return reached;
  }

  private static Set<String> shipped() {
    return SHIPPED.stream()
        .filter(type -> !onlyNumbers(type))
        .map(ReachedTypesTest::outermost)
        .filter(name -> !name.endsWith("package-info") && !name.endsWith("module-info"))
        .collect(toCollection(TreeSet::new));
  }

  @Test
  void whatNothingReachesIsListedInOnePlace() {
    var unreached = shipped();
    unreached.removeAll(reached());
    assertThat(unreached).isEqualTo(UnreachedTypes.listed());
  }
}
