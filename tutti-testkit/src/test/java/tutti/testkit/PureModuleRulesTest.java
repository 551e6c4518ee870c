package tutti.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.Socket;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tutti.claims.Ledger;

class PureModuleRulesTest {

  private static final PureModuleRules GUILTY = rules(Guilty.class, "evidence");
  private static final PureModuleRules INNOCENT = rules(Innocent.class, "testkit");

  /** Over one class, as if it were a module and its tests. */
  private static PureModuleRules rules(Class<?> type, String room) {
    JavaClasses classes = new ClassFileImporter().importClasses(type);
    return new PureModuleRules(classes, classes, List.of(room)) {};
  }

  private static Stream<ThrowingCallable> broken() {
    return of(GUILTY);
  }

  private static Stream<ThrowingCallable> kept() {
    return of(INNOCENT);
  }

  private static Stream<ThrowingCallable> of(PureModuleRules rules) {
    return Stream.of(
        rules::everyClassLivesInARoom,
        rules::itAsksNoDatabase,
        rules::itKnowsNoFrameworkAndNoNetwork,
        rules::itAsksNoClock,
        rules::itRollsNoDiceWithoutASeed,
        rules::nothingIsSetOrInjectedFromOutside,
        rules::noTestLooksAtAClockOrSleeps);
  }

  @ParameterizedTest
  @MethodSource("broken")
  void theRulesSeeWhatTheyForbid(ThrowingCallable rule) {
    assertThatThrownBy(rule).isInstanceOf(AssertionError.class);
  }

  @ParameterizedTest
  @MethodSource("kept")
  void theRulesLetThroughWhatIsPure(ThrowingCallable rule) throws Throwable {
    rule.call();
  }

  @Test
  void aRoomThatLooksToItsRightIsSeen() {
    var classes = new ClassFileImporter().importClasses(Curious.class, Ledger.class);
    var toTheRight = new PureModuleRules(classes, classes, List.of("testkit", "claims")) {};
    var toTheLeft = new PureModuleRules(classes, classes, List.of("claims", "testkit")) {};

    toTheLeft.noRoomLooksToItsRight();
    assertThatThrownBy(toTheRight::noRoomLooksToItsRight).isInstanceOf(AssertionError.class);
  }

  /** Knows another room. */
  private record Curious(Ledger claims) {}

  /** Does what such a module may not. */
  @SuppressWarnings("all")
  private static final class Guilty {
    double guess;

    void setGuess(double one) {
      guess = one;
    }

    static double guess() throws Exception {
      Thread.sleep(1);
      new Socket("127.0.0.1", 1).close();
      DriverManager.getConnection("jdbc:none").close();
      return Instant.now().toEpochMilli()
          + System.currentTimeMillis()
          + Math.random()
          + new Random().nextDouble();
    }
  }

  /** Does nothing of it. */
  private record Innocent(int number) {
    int twice() {
      return 2 * number;
    }
  }
}
