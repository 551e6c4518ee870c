package tutti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tutti.claims.Claim;

/** A problem is one when a customer named it: {@code tutti flow}. */
class ProblemOfCustomersTest {

  /** A problem is told by the customer, or by Sales, who thinks that there is one. */
  private static final String COMPANY =
      """
      parties:
        - {id: product}
        - {id: sales}
        - {id: customer, kind: outside, side: customer}
      stages:
        - {id: known, is: problem, owner: product, done: known, arrows: [told, guess], joint: []}
        - {id: gone, is: outcome, owner: product, done: gone, arrows: [relief], joint: []}
      arrows:
        - {id: told, from: customer, to: product, by: product, gives: what hurts}
        - {id: guess, from: sales, to: product, gives: what we think hurts}
        - {id: brief, from: product, to: customer, gives: what we built}
        - {id: relief, from: customer, to: product, by: product, gives: whether it helped}
      """;

  @TempDir private Path folder = Path.of("");

  private Filed flow(String... rows) {
    return Filed.in(folder, COMPANY, "arrow,key,stage,at,thread", List.of(rows));
  }

  private static String fact(String thread, String arrow, String stage, int day) {
    return "%1$s,%2$s,%3$s,2026-03-%4$02dT09:00:00Z,%2$s".formatted(arrow, thread, stage, day);
  }

  private static String[] of(Stream<String> rows) {
    return rows.toArray(String[]::new);
  }

  private static List<String> withoutEvidence(JsonNode flow) {
    return flow.at("/outcomes/withoutEvidence").valueStream().map(JsonNode::asString).toList();
  }

  /** Given and confirmed: nobody can say that it did not happen. */
  private static Stream<String> done(String thread, String arrow) {
    return Stream.of(fact(thread, arrow, "delivered", 2), fact(thread, arrow, "confirmed", 3));
  }

  @Test
  @Claim("R07")
  void whatOnlyTheCompanySaysIsNoWordOfACustomer() {
    var rows =
        of(
            Stream.of(
                    done("named", "told"),
                    done("guessed", "guess"),
                    done("both", "told"),
                    done("both", "guess"),
                    Stream.concat(done("shown", "guess"), done("shown", "brief")))
                .flatMap(facts -> facts));
    var flow = flow(rows);

    assertThat(withoutEvidence(flow.json("2026-04-01", "flow")))
        .containsExactlyInAnyOrder("guessed", "shown");
    assertThat(flow.at("2026-04-01", "flow").out())
        .contains("  2 problems began without the word of a customer.\n");
  }

  @Test
  @Claim("R07")
  void aQuestionToACustomerIsNotTheirAnswerNorIsWhatTheyTookBack() {
    var rows =
        of(
            Stream.of(
                    done("asked", "guess"),
                    Stream.of(fact("asked", "told", "requested", 4)),
                    done("returned", "guess"),
                    Stream.concat(
                        Stream.of(fact("returned", "told", "delivered", 4)),
                        Stream.of(fact("returned", "told", "returned", 5))),
                    done("answered", "guess"),
                    Stream.of(fact("answered", "told", "requested", 4)),
                    Stream.of(fact("answered", "told", "delivered", 5)),
                    Stream.of(fact("answered", "told", "confirmed", 6)))
                .flatMap(facts -> facts));

    assertThat(withoutEvidence(flow(rows).json("2026-04-01", "flow")))
        .containsExactlyInAnyOrder("asked", "returned");
  }

  @Test
  @Claim("R07")
  void whereACustomerNamedEveryProblemNothingIsSaid() {
    assertThat(flow(of(done("named", "told"))).at("2026-04-01", "flow").out())
        .contains("Problem to Outcome")
        .doesNotContain("without the word of a customer");
  }
}
