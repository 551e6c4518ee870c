package tutti.computing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tutti.availability.Unavailable;
import tutti.interruption.WorkStopped;

/** What takes long is done once, beside the requests, and ends when nobody wants it any more. */
class ComputePoolTest {

  private static final Duration LONG = Duration.ofMinutes(5);

  private final List<ComputePool> pools = new ArrayList<>();
  private final CountDownLatch end = new CountDownLatch(1);

  @AfterEach
  void close() {
    end.countDown();
    pools.forEach(ComputePool::close);
    RequestContextHolder.resetRequestAttributes();
  }

  private ComputePool pool(Duration budget) {
    var pool = new ComputePool(kind -> budget, Duration.ofMillis(50));
    pools.add(pool);
    return pool;
  }

  private static <T> CompletableFuture<T> aside(Supplier<T> work) {
    var future = new CompletableFuture<T>();
    Thread.ofVirtual()
        .start(() -> {
          try {
            future.complete(work.get());
          } catch (RuntimeException e) {
            future.completeExceptionally(e);
          }
        });
    return future;
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new WorkStopped();
    }
  }

  /** Work that goes on until the test ends or it is interrupted. */
  private String held(CountDownLatch begun) {
    begun.countDown();
    await(end);
    return "done";
  }

  @Test
  void workIsDoneOnAThreadOfThePoolAndItsValueComesBack() {
    var name = pool(LONG).compute(ComputeKind.MAP, 1, () -> Thread.currentThread().getName());

    assertThat(name).isEqualTo("compute");
  }

  @Test
  void whatTheWorkThrowsIsThrownToWhoeverWaits() {
    var pool = pool(LONG);

    assertThatThrownBy(() ->
            pool.compute(
                ComputeKind.MAP,
                1,
                () -> {
                  throw new IllegalArgumentException("No such map");
                }))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("No such map");
    assertThat(pool.<String>compute(ComputeKind.MAP, 1, () -> "well")).isEqualTo("well");
  }

  @Test
  void theSameWorkAskedForByManyIsDoneOnce() {
    var pool = pool(LONG);
    var begun = new CountDownLatch(1);
    var times = new AtomicInteger();
    Supplier<String> work =
        () -> {
          times.incrementAndGet();
          return held(begun);
        };
    var first = aside(() -> pool.compute(ComputeKind.MAP, "same", work));
    await(begun);
    var patience = Duration.ofMillis(1);

    for (int i = 0; i < 50; i++) {
      assertThat(pool.soon(ComputeKind.MAP, "same", patience, work)).isEmpty();
    }
    end.countDown();

    assertThat(first.join()).isEqualTo("done");
    assertThat(times).hasValue(1);
  }

  @Test
  void ofOneKindOneIsDoneAtATimeAndAnotherKindBesideIt() {
    var pool = pool(LONG);
    var begun = new CountDownLatch(1);
    aside(() -> pool.compute(ComputeKind.LAYOUT, 1, () -> held(begun)));
    await(begun);

    var second = pool.soon(ComputeKind.LAYOUT, 2, Duration.ofMillis(300), () -> "second");

    assertThat(second).isEmpty();
    assertThat(pool.<String>compute(ComputeKind.MAP, 2, () -> "beside")).isEqualTo("beside");
    end.countDown();
    assertThat(pool.<String>compute(ComputeKind.LAYOUT, 2, () -> "second")).isEqualTo("second");
  }

  @Test
  void whenTheQueueIsFullNoMoreIsTakenOn() {
    var pool = pool(LONG);
    var begun = new CountDownLatch(1);
    aside(() -> pool.compute(ComputeKind.LAYOUT, "first", () -> held(begun)));
    await(begun);
    for (int i = 0; i < 16; i++) {
      pool.prepare(ComputeKind.LAYOUT, i, () -> "waiting");
    }

    assertThatThrownBy(() -> pool.compute(ComputeKind.LAYOUT, 17, () -> "too much"))
        .isInstanceOfSatisfying(
            Unavailable.class,
            e -> {
              assertThat(e.why()).isEqualTo(Unavailable.Cause.BUSY);
              assertThat(e.retryAfter()).isEqualTo(Duration.ofSeconds(5));
            });
    assertThat(pool.soon(ComputeKind.LAYOUT, 3, Duration.ofMillis(1), () -> "joined")).isEmpty();
  }

  @Test
  void whatHasUsedUpItsTimeIsStoppedAndSaysSo() {
    var pool = pool(Duration.ofMillis(20));
    var begun = new CountDownLatch(1);

    assertThatThrownBy(() -> pool.compute(ComputeKind.LAYOUT, 1, () -> held(begun)))
        .isInstanceOfSatisfying(
            Unavailable.class, e -> assertThat(e.why()).isEqualTo(Unavailable.Cause.OUT_OF_TIME));
    assertThat(pool.<String>compute(ComputeKind.LAYOUT, 2, () -> "next")).isEqualTo("next");
  }

  @Test
  void whatHasAResultSoFarWhenItsTimeIsOverGivesThat() {
    var pool = pool(Duration.ofMillis(200));
    Supplier<String> soFar =
        () -> {
          try {
            end.await();
            return "all";
          } catch (InterruptedException e) {
            return ComputePool.wanted() ? "so far" : "unwanted";
          }
        };
    var task = aside(() -> pool.compute(ComputeKind.LAYOUT, 1, soFar));

    assertThat(task.handle((value, e) -> Optional.ofNullable(value)).join())
        .satisfiesAnyOf(
            value -> assertThat(value).contains("so far"), value -> assertThat(value).isEmpty());
  }

  @Test
  void whenTheLastOneWaitingHasLeftTheWorkIsInterrupted() {
    var pool = pool(LONG);
    var begun = new CountDownLatch(1);
    var interrupted = new CountDownLatch(1);
    var request = new MockHttpServletRequest();
    WaitingClient left = () -> begun.getCount() == 0;
    request.setAttribute(WaitingClient.ATTRIBUTE, left);
    RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));

    assertThatThrownBy(() ->
            pool.compute(
                ComputeKind.MAP,
                1,
                () -> {
                  try {
                    return held(begun);
                  } catch (WorkStopped e) {
                    interrupted.countDown();
                    throw e;
                  }
                }))
        .isInstanceOf(Unavailable.class);
    await(interrupted);
  }

  @Test
  void whatSomebodyComesBackForGoesOnWhenTheyStopWaiting() {
    var pool = pool(LONG);
    var begun = new CountDownLatch(1);

    assertThat(pool.soon(ComputeKind.MAP, 1, Duration.ofMillis(300), () -> held(begun))).isEmpty();
    await(begun);
    end.countDown();

    assertThat(pool.soon(ComputeKind.MAP, 1, LONG, () -> "done")).contains("done");
  }

  @Test
  void workThatDoesNotStopLosesItsPlaceAndThePoolGoesOn() {
    var pool = pool(Duration.ofMillis(20));
    Supplier<String> deaf =
        () -> {
          while (end.getCount() > 0) {
            try {
              end.await();
            } catch (InterruptedException e) {
              // It goes on regardless.
            }
          }
          return "late";
        };

    assertThatThrownBy(() -> pool.compute(ComputeKind.MAP, "deaf", deaf))
        .isInstanceOf(Unavailable.class);
    for (int i = 0; i < 4; i++) {
      int number = i;
      assertThat(retried(() -> pool.compute(ComputeKind.MAP, number, () -> number)))
          .isEqualTo(number);
    }
  }

  /** The kind is free again once the place of what does not stop is taken. */
  private static int retried(Supplier<Integer> work) {
    for (int times = 0; ; times++) {
      try {
        return work.get();
      } catch (Unavailable e) {
        assertThat(times).isLessThan(100);
      }
    }
  }

  @Test
  void workThatNeedsOtherWorkDoesItItself() {
    var pool = pool(LONG);

    assertThat(
            pool.<String>compute(
                ComputeKind.REPORT,
                1,
                () -> pool.compute(ComputeKind.REPORT, 2, () -> Thread.currentThread().getName())))
        .isEqualTo("compute");
  }
}
