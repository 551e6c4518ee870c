package tutti.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tutti.WebHouse;

/** The threads behind the numbers of the steps of a chain. */
class StepThreadsTest {

  private static final Pattern COUNT =
      Pattern.compile("href=\"(/flow/to/[^\"]+outcome=\\w+)\">([\\d,]+)</a>");
  private static final Pattern WENT =
      Pattern.compile("href=\"(/flow/to/[^\"]+)\">([\\d,]+) of ([\\d,]+) went on");

  private final WebHouse house = WebHouse.shared();
  private final Visitor visitor = new Visitor(house);

  private String body(String address) {
    return visitor.at(address).body();
  }

  private static int rows(String body) {
    return body.split("<th scope=\"row\">", -1).length - 1;
  }

  private record Counted(String address, int count) {}

  private List<Counted> counts() {
    var counts = new ArrayList<Counted>();
    var found = COUNT.matcher(body("/flow"));
    while (found.find()) {
      counts.add(
          new Counted(
              found.group(1).replace("&amp;", "&"),
              Integer.parseInt(found.group(2).replace(",", ""))));
    }
    return counts;
  }

  @Test
  void everyCountLeadsToAsManyThreads() {
    assertThat(counts()).hasSizeGreaterThan(6);
    for (var counted : counts()) {
      assertThat(rows(visitor.get(counted.address() + "&all=true").body()))
          .as(counted.address())
          .isEqualTo(counted.count());
    }
  }

  @Test
  void theShareOfAStepLeadsToAllThatReachedIt() {
    var found = WENT.matcher(body("/flow").replace('\u00A0', ' '));
    var steps = 0;
    while (found.find()) {
      steps++;
      var list = visitor.get(found.group(1) + "&all=true").body();
      assertThat(rows(list)).isGreaterThanOrEqualTo(Integer.parseInt(found.group(3)));
      assertThat(list.replace('\u00A0', ' ')).contains(rows(list) + " threads reached ");
    }
    assertThat(steps).isEqualTo(6);
  }

  @Test
  void aThreadOfTheListLeadsToItsHandOffs() {
    var list = body("/flow/to/s4-position?outcome=waiting");
    var thread = Pattern.compile("<th scope=\"row\"><a href=\"([^\"]+)\"").matcher(list);
    assertThat(thread.find()).isTrue();
    assertThat(visitor.get(thread.group(1)).body()).contains("Hand-offs in order");
  }

  @Test
  void tenAreShownAndTheRestIsOffered() {
    var list = body("/flow/to/s2-solution");
    assertThat(rows(list)).isEqualTo(10);
    assertThat(list).contains("Show the other ", "&amp;all=true");
  }

  @Test
  void wordsFindThreadsByTitleAndById() {
    var list = body("/flow/to/s2-solution?words=wish-120");
    assertThat(rows(list)).isEqualTo(1);
    assertThat(list).contains("In 1 stands \u201Cwish-120\u201D.");
    assertThat(body("/flow/to/s2-solution?words=nowhere")).contains("<p>None of them.");
  }

  @Test
  void asCsvItIsTheSameList() {
    var answer = visitor.at("/flow/to/s2-solution.csv?outcome=waiting");
    var lines = answer.body().lines().toList();
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
    assertThat(lines.getFirst()).isEqualTo("thread,title,from,to,reached,outcome,hours");
    assertThat(lines.size() - 1)
        .isEqualTo(rows(body("/flow/to/s2-solution?outcome=waiting&all=true")));
    assertThat(lines.get(1)).contains(",s1-problem,s2-solution,");
  }

  @Test
  void anOutcomeAndAStepThatDoNotExistAreRefused() {
    var wrong = visitor.at("/flow/to/s2-solution?outcome=lost");
    assertThat(wrong.statusCode()).isEqualTo(400);
    assertThat(wrong.body())
        .contains(
            "The address says outcome=lost, but an outcome is all, went, late, waiting, overdue, leapt or ended.");
    var missing = visitor.at("/flow/to/nowhere");
    assertThat(missing.statusCode()).isEqualTo(404);
    assertThat(missing.body()).contains("No step of the chain leads to nowhere.");
    assertThat(visitor.at("/flow/to/s1-problem").statusCode()).isEqualTo(404);
  }
}
