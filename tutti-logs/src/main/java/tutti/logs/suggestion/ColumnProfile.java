package tutti.logs.suggestion;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tutti.evidence.value.DateOrder;
import tutti.evidence.value.MissingValues;
import tutti.logs.role.DateOrderVote;

/** What stands in a column, as far as it was read. */
public final class ColumnProfile {

  /** So many different values are told apart. */
  private static final int MOST_DISTINCT = 200_000;

  private static final int MOST_COUNTED = 200;
  private static final int TRIED = 400;
  private static final int LONG_TEXT = 60;
  private static final int SOME = 3;

  private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
  private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,18}");
  private static final Pattern DECIMAL =
      Pattern.compile("[+-]?[\\d., ']*\\d[.,]\\d+ ?%?|.*[€$£].*");
  private static final Pattern CODE = Pattern.compile("(?=.*\\d)[\\p{L}\\d_.:/#-]{1,64}");
  private static final Pattern MARK = Pattern.compile("\\p{Lu}{1,3}");
  private static final Pattern WORDED = Pattern.compile("\\p{L}.*");

  private final String name;
  private final int place;
  private final Set<String> distinct = new HashSet<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final DateOrderVote order = new DateOrderVote();
  private Optional<String> before = Optional.empty();
  private long rows;
  private long filled;
  private long mails;
  private long wholes;
  private long decimals;
  private long codes;
  private long worded;
  private long words;
  private long texts;
  private long runs;
  private long tried;
  private long times;
  private long clocks;
  private double seconds;
  private long following;

  ColumnProfile(String name, int place) {
    this.name = name;
    this.place = place;
  }

  void look(String cell) {
    rows++;
    var text = MissingValues.in(cell) ? "" : cell;
    runs += before.filter(text::equals).isPresent() ? 1 : 0;
    if (!text.isEmpty()) {
      filled++;
      tryTime(text);
      lookAt(text);
      following += before.filter(last -> follows(last, text)).isPresent() ? 1 : 0;
    }
    before = Optional.of(text);
  }

  /** Only the first cells are tried: reading times is dear. */
  private void tryTime(String text) {
    if (tried < TRIED) {
      tried++;
      TimeCells.time(text, order)
          .ifPresent(time -> {
            times++;
            clocks += time.isDay() ? 0 : 1;
            seconds += time.first().getEpochSecond();
          });
    } else if (order.some()) {
      order.look(text);
    }
  }

  private void lookAt(String text) {
    if (distinct.size() < MOST_DISTINCT) {
      distinct.add(text);
    }
    if (counts.size() < MOST_COUNTED || counts.containsKey(text)) {
      counts.merge(text, 1, Integer::sum);
    }
    mails += MAIL.matcher(text).matches() ? 1 : 0;
    wholes += WHOLE.matcher(text).matches() ? 1 : 0;
    decimals += text.length() < LONG_TEXT && DECIMAL.matcher(text).matches() ? 1 : 0;
    codes += text.length() < LONG_TEXT && CODE.matcher(text).matches() ? 1 : 0;
    worded += WORDED.matcher(text).matches() ? 1 : 0;
    words += 1 + text.chars().filter(c -> c == ' ').count();
    texts += text.length() > LONG_TEXT || text.indexOf('\n') >= 0 ? 1 : 0;
  }

  /** A number that is one more than the one before counts rows. */
  private static boolean follows(String last, String text) {
    return WHOLE.matcher(last).matches()
        && WHOLE.matcher(text).matches()
        && Long.parseLong(text) - Long.parseLong(last) == 1;
  }

  public String name() {
    return name;
  }

  /** Its place, counted from 0. */
  int place() {
    return place;
  }

  /** Its name in small letters, its words parted by single blanks. */
  String words() {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\d#]+", " ")
        .strip();
  }

  long filled() {
    return filled;
  }

  /** Which share of the rows has something there, from 0 to 1. */
  double filledShare() {
    return share(filled, rows);
  }

  /** How many different values there are. */
  int distinct() {
    return distinct.size();
  }

  /** Which share of what is there is there once: 1 where no two are alike. */
  double distinctShare() {
    return share(distinct.size(), Math.min(filled, MOST_DISTINCT));
  }

  /** Which share of the rows has what the row before has. */
  double runShare() {
    return share(runs, rows);
  }

  double timeShare() {
    return share(times, tried);
  }

  /** Which share of the times has a time of day. */
  double clockShare() {
    return share(clocks, times);
  }

  /** When its times are on average, in seconds since 1970; for comparing columns. */
  double meanTime() {
    return times == 0 ? 0 : seconds / times;
  }

  /** Whether its values are short marks in capital letters, such as those of countries. */
  boolean marks() {
    return !counts.isEmpty()
        && counts.keySet().stream().allMatch(value -> MARK.matcher(value).matches());
  }

  double mailShare() {
    return share(mails, filled);
  }

  double wholeShare() {
    return share(wholes, filled);
  }

  double decimalShare() {
    return share(decimals, filled);
  }

  double codeShare() {
    return share(codes, filled);
  }

  double textShare() {
    return share(texts, filled);
  }

  /** Which share begins with a letter. */
  double wordedShare() {
    return share(worded, filled);
  }

  double wordsEach() {
    return share(words, filled);
  }

  /** Whether its values count the rows: 0, 1, 2. */
  boolean counter() {
    return following > 2 && share(following, rows) > 0.9;
  }

  private static double share(long some, long all) {
    return all == 0 ? 0 : (double) some / all;
  }

  /** Which number of its dates is the month, where all of them tell it. */
  public Optional<DateOrder> order() {
    return order.decided();
  }

  /** Whether its dates may be read in two ways. */
  public boolean orderUnclear() {
    return order.some() && order.decided().isEmpty();
  }

  /** Its values, the most frequent first; of many the first that were met. */
  public List<String> values() {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The first of its values. */
  public List<String> samples() {
    return values().stream().limit(SOME).toList();
  }
}
