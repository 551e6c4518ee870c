package tutti.page;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** A page, or a part of it, as somebody reads it: its words without the marks between them. */
record PageText(String html) {

  private static final Pattern ITEM = Pattern.compile("(?s)<li[ >].*?</li>");
  private static final Pattern ROW = Pattern.compile("(?s)<tr>.*?</tr>");
  private static final Pattern CELL = Pattern.compile("(?s)<t[hd][ >].*?</t[hd]>");

  /** What stands under a heading, up to the end of its section; nothing without the heading. */
  PageText under(String heading) {
    var start = html.indexOf("<h2>" + heading);
    return new PageText(start < 0 ? "" : html.substring(start, html.indexOf("</section>", start)));
  }

  /** Its words, with ordinary spaces between all of them. */
  String words() {
    return HtmlUtils.htmlUnescape(html.replaceAll("<[^>]*>", " "))
        .replaceAll("[\\s\u00a0]+", " ")
        .strip();
  }

  /** The entries of its lists. */
  List<PageText> items() {
    return found(ITEM);
  }

  /** The cells of each row of its tables, headings left out. */
  List<List<PageText>> rows() {
    return found(ROW).stream()
        .filter(row -> row.html().contains("<td"))
        .map(row -> row.found(CELL))
        .toList();
  }

  private List<PageText> found(Pattern what) {
    return what.matcher(html).results().map(match -> new PageText(match.group())).toList();
  }
}
