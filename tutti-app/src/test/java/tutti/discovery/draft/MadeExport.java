package tutti.discovery.draft;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Made-up exports, each written as its tool writes them; the same ones every time. */
public enum MadeExport {
  HUBSPOT_DEALS(
      "hubspot-crm-exports-all-deals-2026-11-20.csv",
      "Record ID,Deal Name,Deal Stage,Close Date,Create Date,Amount,Pipeline,Deal owner",
      (made, i) ->
          "%d,\"%s, %d seats\",%s,%s,%s,%d,Sales Pipeline,%s"
              .formatted(
                  8_000_100L + i,
                  made.customer(),
                  made.some(4, 80),
                  made.outcome("Closed Won", "Closed Lost", "Contract Sent"),
                  made.ended("yyyy-MM-dd HH:mm"),
                  made.began("yyyy-MM-dd HH:mm"),
                  made.some(900, 9_000),
                  made.person())),
  SALESFORCE_OPPORTUNITIES(
      "report1763629800.csv",
      "\"Opportunity ID\",\"Opportunity Name\",\"Stage\",\"Close Date\",\"Created Date\",\"Amount\"",
      (made, i) ->
          "\"0065f00000Ab%03dAAB\",\"%s\",\"%s\",\"%s\",\"%s\",\"%d.00\""
              .formatted(
                  i,
                  made.customer(),
                  made.outcome("Closed Won", "Closed Lost", "Negotiation/Review"),
                  made.ended("M/d/yyyy"),
                  made.began("M/d/yyyy"),
                  made.some(900, 9_000))),
  PIPEDRIVE_DEALS(
      "deals-1234567-88.csv",
      "Deal - ID,Deal - Title,Deal - Status,Deal - Deal created,Deal - Won time,Deal - Lost time",
      (made, i) ->
          "%d,%s deal,%s,%s,%s,%s"
              .formatted(
                  i,
                  made.customer(),
                  made.outcome("Won", "Lost", "Open"),
                  made.began("yyyy-MM-dd HH:mm:ss"),
                  made.won("yyyy-MM-dd HH:mm:ss"),
                  made.lost("yyyy-MM-dd HH:mm:ss"))),
  JIRA_ISSUES(
      "Jira 2026-11-20T15_30_00+0100.csv",
      "Summary,Issue key,Issue id,Issue Type,Status,Priority,Resolution,Assignee,Created,Updated,Resolved",
      (made, i) ->
          "\"Tuner drifts, %s\",TUN-%d,%d,Bug,%s,Medium,%s,%s,%s,%s,%s"
              .formatted(
                  made.customer(),
                  i,
                  10_000 + i,
                  made.outcome("Done", "Done", "In Progress"),
                  made.outcome("Done", "Won't Do", ""),
                  made.person(),
                  made.began("dd/MMM/yy h:mm a"),
                  made.ended("dd/MMM/yy h:mm a"),
                  made.ended("dd/MMM/yy h:mm a"))),
  LINEAR_ISSUES(
      "Linear export.csv",
      "\"ID\",\"Team\",\"Title\",\"Status\",\"Priority\",\"Creator\",\"Assignee\",\"Created\",\"Updated\",\"Started\",\"Completed\",\"Canceled\"",
      (made, i) ->
          "\"ENG-%d\",\"Engineering\",\"%s\",\"%s\",\"Medium\",\"%s\",\"%s\",\"%s\",\"%s\",\"\",\"%s\",\"%s\""
              .formatted(
                  i,
                  made.customer(),
                  made.outcome("Done", "Canceled", "In Progress"),
                  made.person(),
                  made.person(),
                  made.began("EEE MMM dd yyyy HH:mm:ss 'GMT+0000 (GMT)'"),
                  made.ended("EEE MMM dd yyyy HH:mm:ss 'GMT+0000 (GMT)'"),
                  made.won("EEE MMM dd yyyy HH:mm:ss 'GMT+0000 (GMT)'"),
                  made.lost("EEE MMM dd yyyy HH:mm:ss 'GMT+0000 (GMT)'"))),
  ZENDESK_TICKETS(
      "tickets-export-2026-11-20.csv",
      "Id,Requester,Subject,Status,Group,Assignee,Created at,Updated at,Solved at",
      (made, i) ->
          "%d,%s,\"No sound, again\",%s,%s,%s,%s,%s,%s"
              .formatted(
                  40_000 + i,
                  made.customer(),
                  made.outcome("Solved", "Solved", "Open"),
                  made.outcome("Repairs", "Billing", "Repairs"),
                  made.person(),
                  made.began("yyyy-MM-dd HH:mm"),
                  made.ended("yyyy-MM-dd HH:mm"),
                  made.ended("yyyy-MM-dd HH:mm"))),
  INTERCOM_CONVERSATIONS(
      "intercom-conversations.csv",
      "Conversation ID,Conversation started at (UTC),First response at (UTC),Closed at (UTC),State,Team assigned",
      (made, i) ->
          "2154%08d,%s,%s,%s,%s,Support"
              .formatted(
                  i,
                  made.began("yyyy-MM-dd HH:mm:ss"),
                  made.half("yyyy-MM-dd HH:mm:ss"),
                  made.ended("yyyy-MM-dd HH:mm:ss"),
                  made.outcome("closed", "closed", "open"))),
  STRIPE_INVOICES(
      "invoices.csv",
      "id,Number,Customer,Amount Due,Currency,Status,Date (UTC),Due Date (UTC),Paid At (UTC)",
      (made, i) ->
          "in_1P%06d,F-%d,cus_%s,%d.00,eur,%s,%s,%s,%s"
              .formatted(
                  i,
                  2_000 + i,
                  made.customer(),
                  made.some(20, 900),
                  made.outcome("paid", "paid", "open"),
                  made.began("yyyy-MM-dd HH:mm"),
                  made.due("yyyy-MM-dd HH:mm"),
                  made.ended("yyyy-MM-dd HH:mm"))),
  TRACKER(
      "Requests to Legal - Sheet1.csv",
      "Contract request,Asked by,Status,Asked on,Answered on,Notes",
      (made, i) ->
          "NDA %d %s,%s,%s,%s,%s,"
              .formatted(
                  i,
                  made.customer(),
                  made.person(),
                  made.outcome("Done", "Done", "Waiting"),
                  made.began("M/d/yyyy"),
                  made.ended("M/d/yyyy"))),
  SERVICE_DESK(
      "Vorgaenge.csv",
      "Vorgang;Zeitpunkt;Gruppe;Aktivität",
      (made, i) ->
          Stream.of("Annahme", "Technik", "Versand")
              .map(group ->
                  "V-%d;%s;%s;%s"
                      .formatted(
                          i,
                          made.step("dd.MM.yyyy HH:mm"),
                          group,
                          group.equals("Versand") ? "erledigt" : "bearbeitet"))
              .collect(Collectors.joining("\n")));

  /** When all of them were made. */
  public static final Instant AT = Instant.parse("2026-11-20T14:30:00Z");

  private static final int ROWS = 90;
  private static final String[] CUSTOMERS = {"Alder", "Brook", "Cedar", "Delta", "Elm", "Fjord"};
  private static final String[] PEOPLE = {"Ana Lima", "Ben Ode", "Cy Dorn", "Di Ek", "Eva Ruiz"};

  private final String file;
  private final String header;
  private final BiFunction<MadeRow, Integer, String> row;

  MadeExport(String file, String header, BiFunction<MadeRow, Integer, String> row) {
    this.file = file;
    this.header = header;
    this.row = row;
  }

  /** What the tool calls it. */
  public String file() {
    return file;
  }

  /** What is in it. */
  public byte[] bytes() {
    var random = new Random(ordinal());
    var rows =
        IntStream.rangeClosed(1, ROWS)
            .mapToObj(i -> row.apply(new MadeRow(random), i))
            .collect(Collectors.joining("\n"));
    return (header + "\n" + rows + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** One thing: begun in the last half of a year, and two of three have ended. */
  private static final class MadeRow {
    private final Random random;
    private final Instant began;
    private final Duration took;
    private final boolean over;
    private final boolean lost;
    private Instant step;

    MadeRow(Random random) {
      this.random = random;
      this.began = AT.minus(Duration.ofMinutes(60L * 24 + random.nextInt(60 * 24 * 150)));
      this.took = Duration.ofMinutes(30L + random.nextInt(60 * 24 * 12));
      this.over = began.plus(took).isBefore(AT) && random.nextInt(10) > 0;
      this.lost = over && random.nextInt(4) == 0;
      this.step = began;
    }

    String customer() {
      return CUSTOMERS[random.nextInt(CUSTOMERS.length)];
    }

    String person() {
      return PEOPLE[random.nextInt(PEOPLE.length)];
    }

    int some(int from, int to) {
      return from + random.nextInt(to - from);
    }

    String outcome(String well, String badly, String open) {
      return over ? lost ? badly : well : open;
    }

    String began(String format) {
      return written(Optional.of(began), format);
    }

    String half(String format) {
      return written(Optional.of(began.plus(took.dividedBy(9))), format);
    }

    String due(String format) {
      return written(Optional.of(began.plus(Duration.ofDays(14))), format);
    }

    String ended(String format) {
      return written(Optional.of(began.plus(took)).filter(end -> over), format);
    }

    String won(String format) {
      return written(Optional.of(began.plus(took)).filter(end -> over && !lost), format);
    }

    String lost(String format) {
      return written(Optional.of(began.plus(took)).filter(end -> lost), format);
    }

    String step(String format) {
      step = step.plus(Duration.ofMinutes(10L + random.nextInt(60 * 30)));
      return written(Optional.of(step), format);
    }

    private static String written(Optional<Instant> at, String format) {
      return at.map(instant ->
              DateTimeFormatter.ofPattern(format, Locale.ENGLISH)
                  .format(ZonedDateTime.ofInstant(instant, ZoneOffset.UTC)))
          .orElse("");
    }
  }
}
