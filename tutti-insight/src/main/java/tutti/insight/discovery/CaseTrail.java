package tutti.insight.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A case from its first event to its last, as numbers of the log. */
final class CaseTrail {

  private final int caseId;
  private final long[] parties;
  private final long[] activities;
  private final long[] at;

  /**
   * @param caseId its number
   * @param parties whose work each event was, {@link NumberedNames#NONE} where nobody is named
   * @param activities what was done, {@link NumberedNames#NONE} where nothing is said
   * @param at when, in microseconds since 1970
   */
  CaseTrail(int caseId, long[] parties, long[] activities, long[] at) {
    this.caseId = caseId;
    this.parties = parties;
    this.activities = activities;
    this.at = at;
  }

  int caseId() {
    return caseId;
  }

  int events() {
    return at.length;
  }

  int activity(int event) {
    return (int) activities[event];
  }

  long at(int event) {
    return at[event];
  }

  /** From the first event to the last, in microseconds; 0 of one event, or of none. */
  long duration() {
    return at.length == 0 ? 0 : at[at.length - 1] - at[0];
  }

  /**
   * Where the case stayed, repeats of one party merged. Events of nobody are passed over; a hidden
   * party parts what comes before it from what comes after.
   */
  List<List<PartyStay>> stays(Set<Integer> hidden) {
    var runs = new ArrayList<List<PartyStay>>();
    var run = new ArrayList<PartyStay>();
    for (var event = 0; event < parties.length; event++) {
      var party = (int) parties[event];
      if (hidden.contains(party)) {
        runs.add(run);
        run = new ArrayList<>();
      } else if (party != NumberedNames.NONE) {
        extend(run, party, at[event]);
      }
    }
    runs.add(run);
    return runs;
  }

  private static void extend(List<PartyStay> run, int party, long at) {
    if (!run.isEmpty() && run.getLast().party() == party) {
      run.set(run.size() - 1, new PartyStay(party, run.getLast().first(), at));
    } else {
      run.add(new PartyStay(party, at, at));
    }
  }
}
