package tutti.insight.discovery;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tutti.insight.discovery.HandOverNetwork.RepeatedActivity;

/** What is done again in a case, as it is counted. */
final class RepeatTally {

  private static final int MOST = 20;

  private static final Comparator<RepeatedActivity> ORDER =
      Comparator.comparingInt(RepeatedActivity::cases)
          .reversed()
          .thenComparing(RepeatedActivity::activity);

  private final Map<Integer, Integer> cases = new HashMap<>();
  private final Map<Integer, Integer> again = new HashMap<>();

  /** The same activity in events one after another is one doing, told in several steps. */
  void count(CaseTrail trail) {
    var done = new HashMap<Integer, Integer>();
    var before = NumberedNames.NONE;
    for (var event = 0; event < trail.events(); event++) {
      var activity = trail.activity(event);
      if (activity != before && activity != NumberedNames.NONE) {
        done.merge(activity, 1, Integer::sum);
      }
      before = activity;
    }
    done.forEach(this::add);
  }

  private void add(int activity, int times) {
    if (times > 1) {
      cases.merge(activity, 1, Integer::sum);
      again.merge(activity, times - 1, Integer::sum);
    }
  }

  List<RepeatedActivity> of(EventLog log) {
    return cases.keySet().stream()
        .map(activity ->
            new RepeatedActivity(
                log.activity(activity),
                cases.getOrDefault(activity, 0),
                again.getOrDefault(activity, 0)))
        .sorted(ORDER)
        .limit(MOST)
        .toList();
  }
}
