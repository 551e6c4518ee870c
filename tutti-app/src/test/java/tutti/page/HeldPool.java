package tutti.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import tutti.WebHouse;
import tutti.computing.ComputeKind;
import tutti.computing.ComputePool;
import tutti.interruption.WorkStopped;

/** Threads of a house's pool that do nothing else until it is closed. */
final class HeldPool implements AutoCloseable {

  private final CountDownLatch end = new CountDownLatch(1);

  static ComputePool pool(WebHouse house) {
    return house.bean("computePool", ComputePool.class);
  }

  /** Keeps a thread of one kind busy. */
  void hold(WebHouse house, ComputeKind kind) {
    var begun = new CountDownLatch(1);
    pool(house).prepare(kind, begun, () -> held(begun));
    await(begun);
  }

  private static void await(CountDownLatch begun) {
    try {
      assertThat(begun.await(10, TimeUnit.MINUTES)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private String held(CountDownLatch begun) {
    begun.countDown();
    try {
      end.await();
      return "done";
    } catch (InterruptedException e) {
      throw new WorkStopped();
    }
  }

  @Override
  public void close() {
    end.countDown();
  }
}
