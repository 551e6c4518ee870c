package tutti.intake.imports.upload;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import tutti.availability.Unavailable;
import tutti.evidence.Evidence;
import tutti.intake.IntakeResult;
import tutti.intake.imports.ImportRun;
import tutti.intake.imports.ImportRuns;
import tutti.people.Actor;

/** Imports that are remembered in memory, with a database that can be gone. */
public final class RunFake implements ImportRuns {

  final List<String> told = new ArrayList<>();
  final List<List<Evidence>> taken = new ArrayList<>();
  Optional<RuntimeException> trouble = Optional.empty();
  Runnable beforeEachBatch = () -> {};
  private long last;

  /** The disk is full from now on. */
  void diskIsFull() {
    trouble =
        Optional.of(
            new Unavailable(Unavailable.Cause.DISK, "The disk is full.", Duration.ofSeconds(30)));
  }

  @Override
  public ImportRun begin(String what, Actor who) {
    fail();
    told.add("begun: " + what + " by " + who.name());
    return new Run(++last);
  }

  @Override
  public ImportRun resume(long number) {
    fail();
    told.add("resumed " + number);
    return new Run(number);
  }

  private void fail() {
    trouble.ifPresent(why -> {
      throw why;
    });
  }

  private final class Run implements ImportRun {

    private final long number;

    Run(long number) {
      this.number = number;
    }

    @Override
    public long number() {
      return number;
    }

    @Override
    public IntakeResult take(Collection<Evidence> facts) {
      beforeEachBatch.run();
      fail();
      taken.add(List.copyOf(facts));
      return new IntakeResult(facts.size(), 0, 0);
    }

    @Override
    public void published(int version) {
      told.add("published " + version);
    }

    @Override
    public void stored() {
      told.add("stored " + number);
    }

    @Override
    public void cancelled() {
      told.add("cancelled " + number);
    }

    @Override
    public void brokeOff(String why) {
      told.add("broke off " + number + ": " + why);
    }
  }
}
