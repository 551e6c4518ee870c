package tutti.jobs;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the table keeps of a piece of work.
 *
 * @param since when it was asked for
 * @param says why it failed the last time; blank when it did not
 * @param data what it is told
 */
record JobEnvelope(Instant since, String says, JsonNode data) {

  private static final JsonMapper JSON = JsonMapper.shared();

  JobEnvelope {
    requireNonNull(since, "since");
    requireNonNull(says, "says");
    requireNonNull(data, "data");
  }

  static JobEnvelope of(Instant since, Object data) {
    return new JobEnvelope(since, "", JSON.valueToTree(data));
  }

  JobEnvelope failed(String why) {
    return new JobEnvelope(since, why, data);
  }

  <T> T told(JobKind<T> kind) {
    return JSON.treeToValue(data, kind.data());
  }
}
