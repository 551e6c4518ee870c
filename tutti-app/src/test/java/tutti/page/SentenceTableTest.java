package tutti.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.WebHouse;
import tutti.company.Arrow;
import tutti.company.sample.SampleCompany;

/** What the pages about the sample company say, and what they no longer say. */
class SentenceTableTest {

  private static final Map<String, String> READ = new ConcurrentHashMap<>();

  /** Pictures, files to copy from, and what is opened to be copied are no sentences. */
  private static final Pattern DRAWN =
      Pattern.compile("(?s)<(svg|pre|code|datalist|select|head|header|footer)[ >].*?</\\1>");

  /**
   * What a reader has no use for: days, spans and fields as a file writes them, rules by number.
   */
  private static final List<Pattern> OF_THE_FILE =
      Stream.of(
              "\\b20\\d\\d-\\d\\d-\\d\\d\\b",
              "(?<![\\w.])\\d+(?:d|bd|bh|h)\\b",
              "oneWay|\\(need:|\\battr\\.|\\bvalid\\b",
              "\\b(?:L\\d\\d|ov-\\d\\d|cf-\\d\\d)\\b",
              "\\b[Uu]nmeasured\\b|\\b[Oo]bserved\\b",
              "(?<![\\d.,])1 (?:days|hours|arrows|places|threads|hand-offs|were)\\b",
              "order of the file")
          .map(Pattern::compile)
          .toList();

  /** Of its own: others add to the shared one, and what is counted here would be more. */
  private static final WebHouse HOUSE = WebHouse.sample();

  private final Visitor visitor = new Visitor(HOUSE);

  @AfterAll
  static void close() {
    HOUSE.close();
  }

  private String words(String path) {
    return READ.computeIfAbsent(
        path,
        asked ->
            new PageText(DRAWN.matcher(visitor.at(asked).body()).replaceAll(" "))
                .words()
                .replaceAll(" ([.,;:])", "$1"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          / | Sales got 18 of 30 answers late from Product Management. | answers to questions: 18 of 30
          / | Promised: 8 of 10 answers within 3 days. 6 could be late in 90 days; 18 were. | sees to it that
          / | 18 of 30 came late. Every sixth way to the Customer passes here. | of the paths to the Customer
          / | Every fourth way to the Customer passes here. | more than the target allows
          / | Sure: over 99 in 100. Why it is first | score
          / | How far from the promise | gap
          / | How many ways to the Customer pass | reach 0
          / | How often it is used | flow
          / | How sure the miss is over 99 in 100 1st of 27 | certain 1
          / | Fairly sure: 84 in 100, too little to call it broken. | is missed;
          / | Answers to questions Product Management to Sales | Product Management to Sales, answers
          / | Nobody has promised it yet. | It has no promise yet
          / | no promise yet 1 | unmeasured
          / | only watched 5 | observed
          /arrows | Answers to questions Product Management to Sales broken Promised: 8 of 10 answers within 3 days. 18 of 30 late 12 too many | 12 of 30
          /arrows | 45 of 48 good 11 left | Misses left
          /health | Likely between | Surely between
          /health | 12 too many | 0 of 6
          /health | 3 times as many misses as allowed | Pace
          /health | Every arrow, worst first | in the order of the file
          /health | Nothing changed state since | stands as it stood
          /health | 18 of 30 came late. Promised: 8 of 10 answers within 3 days. Tell both ends today. | Tell somebody
          /arrows/answers | Tell both ends today. Such an alarm is false once in 20 years at most. | Tell somebody
          /arrows/answers | 1 declined, for a reason that lies in the thing itself. | procedural
          /arrows/answers | 45 of 46 answers were accepted. | surely between
          /arrows/answers | How many were delivered after n days | Share by age
          /arrows/answers | 8 were never delivered. | never came that far
          /arrows/answers | Ines Calvo said yes for Product Management on 6 October. | 2026-10-06
          /arrows/answers | 60 % came late, likely between 42 % and 75 %. Sure that it is missed: over 99 in 100. | are good
          /arrows/audiences | One more good one would settle it. | good ones in a row
          /?as=seen | Not written down Nothing. | Wild
          /?as=seen | Goes another way than written | Detours
          /?as=seen | It cannot show what no tool has recorded. | refused at the door
          /flow | 6 of 21 were sold before anybody had said how to sell them. | reached Deal before
          /flow | 14 of 30 times Sales was asked for orders before it had what it needs | were asked for while
          /flow | More comes in than goes out (62 and 17), so an average would mislead. | Not steady
          /flow | Of 100 problems, 12 reach an outcome. | multiplied let
          /checks?party= | No return 6 places | oneWay
          /checks?party= | mark this one as one-way on purpose. | (oneWay: true)
          /checks?party= | say which one each arrow serves. | (need:)
          /part | Jonas Weck Sales | Somebody's part
          """)
  void eachPageSaysTheNewWordsAndNotTheOld(String path, String now, String before) {
    assertThat(words(path)).contains(now).doesNotContain(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/arrows",
        "/?as=seen",
        "/health",
        "/health?since=2026-09-01",
        "/flow",
        "/checks?party=",
        "/parties",
        "/parties/sales",
        "/part",
        "/part?as=Jonas%20Weck",
        "/launches/spring-set",
        "/threads/wish-120",
        "/checks/rules/L06"
      })
  void noPageSpeaksInTheWordsOfTheFile(String path) {
    assertThat(OF_THE_FILE).noneSatisfy(word -> assertThat(words(path)).containsPattern(word));
  }

  @Test
  void noArrowsPageSpeaksInTheWordsOfTheFile() {
    for (var arrow : SampleCompany.company().arrows()) {
      assertThat(OF_THE_FILE)
          .as(arrow.id())
          .noneSatisfy(word -> assertThat(words(page(arrow))).containsPattern(word));
    }
  }

  private static String page(Arrow arrow) {
    return "/arrows/" + arrow.id();
  }

  @Test
  void aNumberNeverLosesItsUnitAtTheEndOfALine() {
    var broken = Pattern.compile("\\d of \\d|\\d %|\\d (?:days|hours)\\b");
    for (var path : List.of("/", "/health", "/flow", "/arrows/answers")) {
      var text = DRAWN.matcher(visitor.at(path).body()).replaceAll(" ");
      var lede = text.replaceAll("(?s)<details.*?</details>|<table.*?</table>", " ");
      assertThat(broken.matcher(lede).results().map(found -> found.group())).as(path).isEmpty();
    }
  }

  @Test
  void thePeopleToChooseFromAreLinksWithTheirParties() {
    var people = new PageText(visitor.at("/part").body()).items();
    assertThat(people)
        .filteredOn(item -> item.html().contains("/part?as="))
        .hasSize(10)
        .allSatisfy(item -> assertThat(item.words()).matches(".+ .+ .+"));
  }
}
