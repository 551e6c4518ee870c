package tutti;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** What the compiler's own parser sees in the sources of some modules. */
final class HouseSources {

  /** A named type, by the package it lies in. */
  record Type(String room, String name, boolean top) {}

  /** A method with a body of so many lines, braces counted. */
  record Body(String where, long lines) {}

  final List<Type> types = new ArrayList<>();
  final List<Body> bodies = new ArrayList<>();
  final Map<Path, Long> lines = new TreeMap<>();
  final Set<String> nestedConditionals = new TreeSet<>();

  private HouseSources() {}

  /** Those below {@code src/main/java} of modules, or below {@code src/test/java}. */
  static HouseSources of(List<String> modules, String kind) {
    var sources = new HouseSources();
    modules.forEach(name -> sources.read(Path.of("..", name, "src", kind, "java")));
    return sources;
  }

  private void read(Path root) {
    if (Files.isDirectory(root)) {
      var files = files(root);
      files.forEach(file -> lines.put(file, lines(file)));
      parse(files);
    }
  }

  private static List<Path> files(Path root) {
    try (var files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("package-info.java"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static long lines(Path file) {
    try (var all = Files.lines(file)) {
      return all.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void parse(List<Path> files) {
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var manager = compiler.getStandardFileManager(null, null, null)) {
      var task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  problem -> {},
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(files));
      var trees = Trees.instance(task);
      task.parse().forEach(unit -> new Scanner(unit, trees).scan(unit, false));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Told with each node: whether a conditional stands around it. */
  private final class Scanner extends TreePathScanner<Void, Boolean> {
    private final CompilationUnitTree unit;
    private final Trees trees;
    private final String room;

    Scanner(CompilationUnitTree unit, Trees trees) {
      this.unit = unit;
      this.trees = trees;
      this.room = String.valueOf(unit.getPackageName());
    }

    @Override
    public Void visitClass(ClassTree type, Boolean within) {
      if (!type.getSimpleName().isEmpty()) {
        var top = getCurrentPath().getParentPath().getLeaf() == unit;
        types.add(new Type(room, type.getSimpleName().toString(), top));
      }
      return super.visitClass(type, false);
    }

    @Override
    public Void visitMethod(MethodTree method, Boolean within) {
      if (method.getBody() != null) {
        var positions = trees.getSourcePositions();
        var from = positions.getStartPosition(unit, method.getBody());
        var to = positions.getEndPosition(unit, method.getBody());
        var map = unit.getLineMap();
        var lines = map.getLineNumber(to) - map.getLineNumber(from) + 1;
        bodies.add(new Body(where() + "." + method.getName(), lines));
      }
      return super.visitMethod(method, false);
    }

    @Override
    public Void visitConditionalExpression(ConditionalExpressionTree question, Boolean within) {
      if (within) {
        nestedConditionals.add(where());
      }
      return super.visitConditionalExpression(question, true);
    }

    private String where() {
      return Path.of(unit.getSourceFile().getName()).getFileName().toString().replace(".java", "");
    }
  }

  /** The share of types whose name is one word. */
  double oneWordNames() {
    return share(types.stream().filter(type -> type.name().matches("[A-Z][a-z0-9]*")));
  }

  private double share(Stream<Type> some) {
    return 1.0 * some.count() / types.size();
  }

  /** The names that types of several rooms have. */
  Set<String> sharedNames() {
    var rooms = new TreeMap<String, Set<String>>();
    types.stream()
        .filter(Type::top)
        .forEach(
            type -> rooms.computeIfAbsent(type.name(), name -> new TreeSet<>()).add(type.room()));
    rooms.values().removeIf(of -> of.size() < 2);
    return rooms.keySet();
  }

  /** How many types each room has. */
  Map<String, Integer> typesByRoom() {
    var counts = new TreeMap<String, Integer>();
    types.stream().filter(Type::top).forEach(type -> counts.merge(type.room(), 1, Integer::sum));
    return counts;
  }

  /** Lines of all files. */
  long size() {
    return lines.values().stream().mapToLong(Long::longValue).sum();
  }
}
