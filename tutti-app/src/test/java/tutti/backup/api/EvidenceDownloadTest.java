package tutti.backup.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.servlet.ServletOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import tutti.WebHouse;
import tutti.availability.Unavailable;
import tutti.backup.EvidenceExport;
import tutti.company.sample.SampleCompany;
import tutti.database.RequestDeadline;
import tutti.insight.simulation.SampleYear;
import tutti.people.Actor;

/** Every fact is handed over whole, however long that takes, and to few at once. */
class EvidenceDownloadTest {

  private static final WebHouse HOUSE = WebHouse.empty();
  private static final int FACTS = 5_000;

  private final EvidenceApi api =
      new EvidenceApi(HOUSE.bean("evidenceExport", EvidenceExport.class));
  private final CountDownLatch read = new CountDownLatch(1);

  @BeforeAll
  static void thereAreFacts() {
    HOUSE
        .open()
        .charters()
        .publish("fermata.yaml", SampleCompany.yaml(), new Actor("test"), "a test");
    HOUSE.open().intake().take(SampleYear.evidence(WebHouse.AT).subList(0, FACTS));
  }

  @AfterAll
  static void nobodyIsLeft() {
    HOUSE.close();
  }

  @AfterEach
  void everybodyHasRead() {
    read.countDown();
  }

  /** Somebody who begins to read when something has happened. */
  private static MockHttpServletResponse reader(Runnable first) {
    return new MockHttpServletResponse() {
      @Override
      public ServletOutputStream getOutputStream() {
        first.run();
        return super.getOutputStream();
      }
    };
  }

  @Test
  void whoReadsSlowlyIsHandedEveryFact() throws Exception {
    var nanos = new AtomicLong();
    var deadline = new RequestDeadline(Thread.currentThread(), nanos::get);
    var reader =
        reader(() -> {
          nanos.addAndGet(2 * RequestDeadline.LIMIT.toNanos());
          deadline.look();
        });
    ScopedValue.where(RequestDeadline.CURRENT, deadline)
        .call(() -> {
          api.evidence(reader);
          return reader;
        });
    assertThat(Thread.interrupted()).isFalse();
    assertThat(reader.getContentAsString().lines()).hasSize(FACTS + 1);
  }

  @Test
  void aThirdReaderIsAskedToComeAgain() {
    var begun = List.of(new CountDownLatch(1), new CountDownLatch(1));
    var readers = IntStream.range(0, 2).mapToObj(i -> handed(begun.get(i))).toList();
    begun.forEach(EvidenceDownloadTest::await);
    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(() -> api.evidence(new MockHttpServletResponse()))
        .withMessageContaining("ask again in a few seconds");
    read.countDown();
    assertThat(readers).allSatisfy(reader -> assertThat(reader.join()).isEqualTo(FACTS + 1));
    assertThat(handed(new CountDownLatch(1)).join()).isEqualTo(FACTS + 1);
  }

  /** How many rows somebody is handed who says that it has begun, and then waits. */
  private CompletableFuture<Long> handed(CountDownLatch begun) {
    return CompletableFuture.supplyAsync(
        () -> {
          var reader =
              reader(() -> {
                begun.countDown();
                await(read);
              });
          try {
            api.evidence(reader);
            return reader.getContentAsString().lines().count();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        },
        Thread::startVirtualThread);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
