package tutti.jobs;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what jobs are told as JSON: no class of theirs is named, and none is made from bytes. */
final class JobSerializer implements Serializer {

  @Override
  public byte[] serialize(Object data) {
    return JsonMapper.shared().writeValueAsBytes(data);
  }

  @Override
  public <T> T deserialize(Class<T> as, byte[] bytes) {
    return JsonMapper.shared().readValue(bytes, as);
  }
}
