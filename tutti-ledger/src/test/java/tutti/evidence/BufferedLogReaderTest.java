package tutti.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/**
 * Entries that are read ahead and handed on one after another, and rows on their way to the end.
 */
class BufferedLogReaderTest {

  /** A log that reads as many entries at once as it is told to. */
  private static final class Counted extends BufferedLogReader {
    private final Iterator<Integer> portions;
    private int asked;

    Counted(Integer... portions) {
      this.portions = List.of(portions).iterator();
    }

    @Override
    protected void fill() {
      asked++;
      while (drained() && portions.hasNext()) {
        var portion = portions.next();
        for (var i = 0; i < portion; i++) {
          add(new LogRecord(header(), asked, List.of()));
        }
      }
    }

    @Override
    public LogHeader header() {
      return new LogHeader("a.log", 1, List.of());
    }

    @Override
    public void close() {}
  }

  @Test
  void everyEntryIsHandedOnInItsOrder() {
    var log = new Counted(2, 0, 0, 1, 3);
    var lines = new ArrayList<Long>();
    log.forEachRemaining(entry -> lines.add(((LogRecord) entry).line()));
    assertThat(lines).containsExactly(1L, 1L, 2L, 3L, 3L, 3L);
  }

  @Test
  void nothingIsReadBeforeItIsAskedFor() {
    var log = new Counted(1, 1);
    assertThat(log.asked).isZero();
    assertThat(log.hasNext()).isTrue();
    assertThat(log.hasNext()).isTrue();
    assertThat(log.asked).isEqualTo(1);
  }

  @Test
  void behindTheEndThereIsNone() {
    var log = new Counted();
    assertThat(log.hasNext()).isFalse();
    assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(log::next);
  }

  @Test
  void aFormatWithoutEncodingsIsInEach() {
    assertThat(new Counted().in(StandardCharsets.UTF_16)).isTrue();
  }

  private final List<List<String>> rows = new ArrayList<>();
  private final List<List<String>> footers = new ArrayList<>();

  private void table(List<List<String>> all) {
    var trailing = new TrailingRows<List<String>>(4, row -> row);
    all.forEach(row -> trailing.take(row, rows::add));
    trailing.drain(footers::add);
  }

  private static final List<String> ROW = List.of("D-1", "won", "Ada", "12");
  private static final List<String> SUM = List.of("Total", "", "", "24");

  @Test
  void whatStandsBehindTheLastRowIsNoRow() {
    table(List.of(ROW, ROW, SUM));
    assertThat(rows).containsExactly(ROW, ROW);
    assertThat(footers).containsExactly(SUM);
  }

  @Test
  void aSumBetweenRowsIsARow() {
    table(List.of(ROW, SUM, ROW));
    assertThat(rows).containsExactly(ROW, SUM, ROW);
    assertThat(footers).isEmpty();
  }

  @Test
  void whatStandsFirstIsARowWhateverItIs() {
    table(List.of(SUM, ROW));
    assertThat(rows).containsExactly(SUM, ROW);
  }

  @Test
  void aFooterIsNoLongerThanTenLines() {
    var all = new ArrayList<List<String>>(List.of(ROW));
    for (var i = 0; i < 11; i++) {
      all.add(SUM);
    }
    table(all);
    assertThat(rows).hasSize(12);
    assertThat(footers).isEmpty();
  }
}
