package tutti.discovery.said;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutti.discovery.said.MessageLog.SenderColumns;
import tutti.reading.UnreadableInput;

/** Who sent how much to whom. */
class MessageLogTest {

  private static final SenderColumns COLUMNS = new SenderColumns("Sender", "Recipient");

  @TempDir private Path folder = Path.of("");

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path mails() throws IOException {
    return file(
        "mails.csv",
        """
        Sender;Recipient;EventDate
        1;2;2010-01-02 17:40:10
        1;2;2010-01-02 17:40:10
        1;2;2010-01-02 17:40:11
        2;3;2010-01-02 17:40:10
        """);
  }

  @Test
  void rowsThatAreTheSameInEveryColumnAreOne() throws IOException {
    var log = MessageLog.read(mails(), COLUMNS, rows -> {});
    assertThat(log.messages()).isEqualTo(3);
    assertThat(log.repeats()).isEqualTo(1);
    assertThat(log.parties()).containsExactlyInAnyOrder("1", "2", "3");
    assertThat(log.pairs()).containsEntry(new PartyPair("1", "2"), 2L).hasSize(2);
  }

  @Test
  void sendersAndRecipientsAreKnownByTheirUsualNames() throws IOException {
    assertThat(MessageLog.columns(mails())).hasValue(COLUMNS);
    var other = file("other.csv", "from,to,when\na,b,2010-01-02\n");
    assertThat(MessageLog.columns(other)).hasValue(new SenderColumns("from", "to"));
    assertThat(MessageLog.columns(file("log.csv", "case,party\nx,y\n"))).isEmpty();
  }

  @Test
  void aColumnThatIsNotThereIsSaid() throws IOException {
    var mails = mails();
    assertThatExceptionOfType(UnreadableInput.class)
        .isThrownBy(() -> MessageLog.read(mails, new SenderColumns("Sendr", "Recipient"), r -> {}))
        .withMessageContaining("There is no column \"Sendr\"")
        .withMessageContaining("Sender");
  }

  @Test
  void aTableOfTwoColumnsSaysWhoBelongsTogether() throws IOException {
    var said = SaidPairs.read(file("reports.csv", "ID,ReportsTo\n1,2\n3,1\n4,4\n,5\n"));
    assertThat(said.directed()).isFalse();
    assertThat(said.pairs()).containsExactly(new PartyPair("1", "2"), new PartyPair("3", "1"));
    var held = said.against(MessageLog.read(mails(), COLUMNS, rows -> {}).pairs());
    assertThat(held.seen()).isEqualTo(1);
    assertThat(MessageText.write(MessageLog.read(mails(), COLUMNS, r -> {}), Optional.of(held)))
        .contains(
            "3 accounts wrote to one another: 3 messages between 2 pairs.",
            "1 row was the same as an earlier one and left out.",
            "Of 2 pairs in ");
  }

  @Test
  void aTableThatSaysOfNobodyIsRefused() throws IOException {
    var empty = file("none.csv", "ID,ReportsTo\n4,4\n");
    assertThatExceptionOfType(UnreadableInput.class)
        .isThrownBy(() -> SaidPairs.read(empty))
        .withMessageContaining("It says of no two parties that they belong together.");
  }

  @Test
  void programsReadTheSumsAsJsonAndOfNoTwoPeopleAnything() throws IOException {
    var log = MessageLog.read(mails(), COLUMNS, rows -> {});
    var said = SaidPairs.read(file("reports.csv", "ID,ReportsTo\nAnja,Bert\n"));
    var json = MessageText.json(log, Optional.of(said.against(log.pairs())));
    assertThat(json)
        .contains("\"messages\" : 3", "\"repeats\" : 1", "\"people\" : true", "\"neverSeen\" : 1")
        .doesNotContain("Anja", "Bert");
    assertThat(MessageText.json(log, Optional.empty())).doesNotContain("said");
  }

  @Test
  void withoutRepeatsNothingIsSaidOfThem() throws IOException {
    var once = file("once.csv", "Sender;Recipient;When\n1;2;2010-01-02\n");
    assertThat(MessageText.write(MessageLog.read(once, COLUMNS, rows -> {}), Optional.empty()))
        .isEqualTo("2 accounts wrote to one another: 1 message between 1 pair.\n");
  }
}
