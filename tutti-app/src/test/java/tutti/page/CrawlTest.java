package tutti.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tutti.WebHouse;
import tutti.claims.Claim;

/** Every page that the first one leads to, within two clicks. */
@Tag("slow")
class CrawlTest {

  private static final WebHouse HOUSE = WebHouse.sample();
  private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
  private static final int MOST = 400;

  /** Files, schemas and what programs read; choices of the reader that lead back. */
  private static final Pattern NO_PAGE =
      Pattern.compile(
          "/vendor/.*|/tutti\\.css.*|/icon\\.svg|/map\\.(svg|png|pdf|mmd|dot).*|/api/.*|.*\\.csv.*"
              + "|/settings/.*|/export.*|/help/.*|/start/.*\\.svg|.*\\.yaml.*|.*\\.js\\?.*");

  /** Pictures, what is copied from, and what is written in fields are no sentences. */
  private static final Pattern UNREAD =
      Pattern.compile("(?s)<(svg|pre|code|textarea|datalist|script)[ >].*?</\\1>");

  private static final List<Pattern> OF_THE_FILE =
      Stream.of(
              "\\b20\\d\\d-\\d\\d-\\d\\d\\b",
              "(?<![\\w.])\\d+(?:bd|bh)\\b",
              "\\boneWay\\b|\\(need:",
              "(?<![\\d.,])1 (?:days|hours|arrows|places|threads|hand-offs|were)\\b")
          .map(Pattern::compile)
          .toList();

  private final Visitor visitor = new Visitor(HOUSE);

  @AfterAll
  static void close() {
    HOUSE.close();
  }

  private record Step(String address, int clicks) {}

  private static Set<String> links(String body) {
    var links = new LinkedHashSet<String>();
    var found = LINK.matcher(body);
    while (found.find()) {
      var address = found.group(1).replace("&amp;", "&");
      if (!NO_PAGE.matcher(address).matches()) {
        links.add(address);
      }
    }
    return links;
  }

  private static List<String> faults(String address, String body) {
    var text = new PageText(UNREAD.matcher(body).replaceAll(" ")).words();
    var faults = new ArrayList<String>();
    for (var wrong : OF_THE_FILE) {
      var found = wrong.matcher(text);
      if (found.find()) {
        var from = Math.max(0, found.start() - 40);
        faults.add(
            address + ": " + text.substring(from, Math.min(text.length(), found.end() + 40)));
      }
    }
    return faults;
  }

  @Test
  @Claim("K31")
  void noPageWithinTwoClicksBreaksOrSpeaksAsAFileDoes() {
    var known = new LinkedHashSet<String>(List.of("/"));
    var ahead = new ArrayDeque<Step>(List.of(new Step("/", 0)));
    var faults = new ArrayList<String>();
    while (!ahead.isEmpty() && known.size() < MOST) {
      var step = ahead.poll();
      var answer = visitor.get(step.address());
      if (answer.statusCode() >= 400) {
        faults.add(step.address() + ": " + answer.statusCode());
        continue;
      }
      if (answer.statusCode() == 200) {
        faults.addAll(faults(step.address(), answer.body()));
      }
      if (step.clicks() < 2) {
        links(answer.body()).stream()
            .filter(known::add)
            .forEach(next -> ahead.add(new Step(next, step.clicks() + 1)));
      }
    }
    assertThat(known).as("pages").hasSizeGreaterThan(80);
    assertThat(faults).isEmpty();
  }
}
