package tutti;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.MethodHandleEntry;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tutti.claims.Claim;
import tutti.claims.ClaimOfCore;
import tutti.claims.ClaimsPage;

/**
 * A claim is shown by what the product does: a test that carries one calls, of the room it lies in,
 * something that the product calls too.
 */
class ClaimedCodeTest {

  private static final List<Path> PRODUCT = compiled("classes");
  private static final List<Path> TESTS = compiled("test-classes");
  private static final String CLAIM = Claim.class.descriptorString();
  private static final String CLAIM_OF_CORE = ClaimOfCore.class.descriptorString();

  private static List<Path> compiled(String folder) {
    return ProductModules.ALL.stream().map(name -> Path.of("..", name, "target", folder)).toList();
  }

  /** A method by the class that has it, its name and its types; what a class calls. */
  private record Call(String owner, String method) {
    String room() {
      return owner.substring(0, Math.max(0, owner.lastIndexOf('/')));
    }

    boolean of(ClassModel type) {
      return owner.equals(name(type));
    }
  }

  private static String name(ClassModel type) {
    return type.thisClass().asInternalName();
  }

  private static String outermost(ClassModel type) {
    return name(type).replaceFirst("[$].*", "").replace('/', '.');
  }

  private static Stream<ClassModel> types(List<Path> roots) {
    return roots.stream().flatMap(ClaimedCodeTest::files).map(ClaimedCodeTest::read);
  }

  private static Stream<Path> files(Path root) {
    try (var files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".class")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ClassModel read(Path file) {
    try {
      return ClassFile.of().parse(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Call> calls(MethodModel method) {
    return method.code().stream()
        .flatMap(code -> code.elementStream())
        .flatMap(element ->
            switch (element) {
              case InvokeInstruction call ->
                  Stream.of(
                      new Call(
                          call.owner().asInternalName(),
                          call.name().stringValue() + call.type().stringValue()));
              case InvokeDynamicInstruction call ->
                  call.invokedynamic().bootstrap().arguments().stream()
                      .filter(MethodHandleEntry.class::isInstance)
                      .map(MethodHandleEntry.class::cast)
                      .map(handle ->
                          new Call(
                              handle.reference().owner().asInternalName(),
                              handle.reference().name().stringValue()
                                  + handle.reference().type().stringValue()));
              default -> Stream.<Call>empty();
            });
  }

  /** What any class of the product that is reached calls of another. */
  private static Set<Call> called() {
    var called = new HashSet<Call>();
    var unreached = UnreachedTypes.listed();
    types(PRODUCT)
        .filter(type -> !unreached.contains(outermost(type)))
        .forEach(type ->
            type.methods().stream()
                .flatMap(ClaimedCodeTest::calls)
                .filter(call -> !call.of(type))
                .forEach(called::add));
    return called;
  }

  private static boolean carries(String annotation, MethodModel method) {
    return method.findAttribute(Attributes.runtimeVisibleAnnotations()).stream()
        .flatMap(annotations -> annotations.annotations().stream())
        .anyMatch(found -> found.className().stringValue().equals(annotation));
  }

  /** What a test calls of the room it lies in, itself or by what else its class has. */
  private static Set<Call> subjects(ClassModel test, MethodModel method, Set<String> product) {
    var reached = new TreeSet<String>();
    var found = new HashSet<Call>();
    collect(test, method, reached, found);
    return found.stream()
        .filter(call -> product.contains(call.owner()) && !call.method().startsWith("<init>"))
        .filter(call -> call.room().equals(new Call(name(test), "").room()))
        .collect(toCollection(HashSet::new));
  }

  private static void collect(
      ClassModel test, MethodModel method, Set<String> reached, Set<Call> found) {
    if (!reached.add(method.methodName().stringValue() + method.methodType().stringValue())) {
      return;
    }
    calls(method)
        .forEach(call -> {
          found.add(call);
          test.methods().stream()
              .filter(other -> call.of(test))
              .filter(other ->
                  call.method()
                      .equals(other.methodName().stringValue() + other.methodType().stringValue()))
              .forEach(other -> collect(test, other, reached, found));
        });
  }

  /** The tests with an annotation whose subjects the product calls, or does not call. */
  private static Set<String> tests(String annotation, boolean calledByTheProduct) {
    var called = called();
    var product = types(PRODUCT).map(ClaimedCodeTest::name).collect(toCollection(HashSet::new));
    var found = new TreeSet<String>();
    for (var test : types(TESTS).toList()) {
      for (var method : test.methods()) {
        if (carries(annotation, method)) {
          var subjects = subjects(test, method, product);
          if (calledByTheProduct
              == (subjects.isEmpty() || subjects.stream().anyMatch(called::contains))) {
            found.add(name(test) + "#" + method.methodName().stringValue());
          }
        }
      }
    }
    return found;
  }

  @Test
  void everyClaimIsShownByWhatTheProductCalls() {
    assertThat(tests(CLAIM, true)).hasSizeGreaterThan(100);
    assertThat(tests(CLAIM, false))
        .as("claims shown by code that the product never calls")
        .isEmpty();
  }

  @Test
  void aClaimOfTheCoreIsOneAsLongAsNothingShowsIt() {
    assertThat(tests(CLAIM_OF_CORE, false)).isNotEmpty();
    assertThat(tests(CLAIM_OF_CORE, true)).as("claims that the product shows by now").isEmpty();
  }

  /** {@code ./build claims} writes it anew. */
  @Test
  void thePageOfClaimsIsThatOfTheTests() throws IOException {
    assertThat(Path.of("../docs/claims.md")).content().isEqualTo(ClaimsPage.page(Path.of("..")));
  }
}
