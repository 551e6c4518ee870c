package tutti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutti.claims.Claim;

/** What was heard at first hand, what rests on it, and what came out without a message. */
class HandedOnTest {

  private static final String COMPANY =
      """
      parties:
        - {id: product}
        - {id: marketing}
        - {id: sales}
        - {id: customer, kind: outside, side: customer}
      relays:
        - {from: told, to: message, why: what was told makes the message}
      stages:
        - {id: out, is: release, owner: product, done: out, arrows: [release]}
        - {id: said, is: position, owner: marketing, done: said, arrows: [message]}
      arrows:
        - {id: direct, from: customer, to: product, by: product, gives: talks}
        - {id: tickets, from: customer, to: sales, by: sales, gives: tickets}
        - {id: told, from: marketing, to: product, gives: feedback}
        - {id: message, from: marketing, to: sales, gives: messages}
        - {id: release, from: product, to: customer, gives: releases}
      """;

  private static final String COLUMNS = "arrow,key,stage,at,parent,thread";
  private static final String NOW = "2026-09-30T12:00:00Z";

  @TempDir private Path folder = Path.of("");
  private final List<String> rows = new ArrayList<>();

  private void fact(String arrow, String key, String at, String parent, String thread) {
    rows.add("%s,%s,delivered,%s,%s,%s".formatted(arrow, key, at, parent, thread));
  }

  private void on(String arrow, String key, String day) {
    fact(arrow, key, day + "T09:00:00Z", "", "");
  }

  private String flow() {
    return Filed.in(folder, COMPANY, COLUMNS, rows).at(NOW, "flow").out();
  }

  @Test
  @Claim("K10")
  void whatOthersPassOnIsNoConversationWithACustomer() {
    on("direct", "talk-1", "2026-09-01");
    on("direct", "talk-2", "2026-09-02");
    on("tickets", "t-1", "2026-09-02");
    fact("direct", "ticket", "2026-09-03T09:00:00Z", "tickets/t-1", "");

    assertThat(flow())
        .contains(
            "  Customer to Product, talks: 2 came directly, 1 passed on;"
                + " what is passed on is no conversation.\n")
        .doesNotContain("tickets: 1 came directly");
  }

  @Test
  @Claim("S06")
  void whatMarketingTellsIsNotWhatTheCustomerSaid() {
    on("direct", "talk", "2026-09-01");
    fact("direct", "again", "2026-09-02T09:00:00Z", "direct/talk", "");
    on("told", "f-1", "2026-09-01");
    fact("told", "f-2", "2026-09-03T09:00:00Z", "direct/talk", "");

    assertThat(flow()).contains("  Customer to Product, talks: 1 came directly, 1 passed on;");
    assertThat(flow()).doesNotContain("Marketing to Product, feedback: 1 came directly");
  }

  @Test
  @Claim("S18")
  void howManyMessagesRestOnFeedbackIsSaid() {
    on("told", "f-1", "2026-09-01");
    fact("message", "v-2", "2026-09-08T09:00:00Z", "told/f-1", "");
    on("message", "v-3", "2026-09-09");
    on("message", "v-4", "2026-09-10");
    fact("message", "v-5", "2026-09-10T09:00:00Z", "direct/none", "");

    assertThat(flow())
        .contains("  Marketing to Sales, messages: 1 of 4 rest on feedback (25 %).\n");
  }

  @Test
  @Claim("S19")
  void whatNobodyUsedForNinetyDaysIsListed() {
    on("told", "unused", "2026-06-01");
    on("told", "used", "2026-06-01");
    on("told", "long-ago", "2026-03-01");
    on("told", "young", "2026-07-03");
    fact("message", "v-1", "2026-07-20T09:00:00Z", "told/used", "");
    fact("message", "v-0", "2026-06-20T09:00:00Z", "told/long-ago", "");

    assertThat(flow())
        .contains("  Marketing to Product, feedback: 2 hand-offs were used by nobody for 90 days: ")
        .containsPattern("90 days: (unused and long-ago|long-ago and unused)\\.");
  }

  @Test
  @Claim("K09")
  void whatCameOutWithoutAMessageOnItsDayIsListed() {
    fact("release", "silent", "2026-09-01T09:00:00Z", "", "Silent");
    fact("release", "late", "2026-09-01T09:00:00Z", "", "Late");
    fact("message", "late", "2026-09-02T00:00:00Z", "", "Late");
    fact("release", "told", "2026-09-01T09:00:00Z", "", "Told");
    fact("message", "told", "2026-09-01T23:59:00Z", "", "Told");
    fact("message", "early", "2026-08-20T09:00:00Z", "", "Early");
    fact("release", "early", "2026-09-01T09:00:00Z", "", "Early");

    assertThat(flow())
        .containsPattern(
            "  2 releases came out without a message on the day: "
                + "(Silent and Late|Late and Silent)\\.\n");
  }

  @Test
  @Claim("K09")
  void theDayIsTheOneOfTheCompany() {
    fact("release", "a", "2026-09-01T09:00:00Z", "", "A");
    fact("message", "a", "2026-09-02T05:00:00Z", "", "A");
    var there = Filed.in(folder, "zone: America/Los_Angeles\n" + COMPANY, COLUMNS, rows);

    assertThat(there.at(NOW, "flow").out()).doesNotContain("without a message on the day");
    assertThat(flow()).contains("  1 release came out without a message on the day: A.\n");
  }
}
