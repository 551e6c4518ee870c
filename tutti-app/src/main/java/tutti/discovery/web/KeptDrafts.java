package tutti.discovery.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The latest drafts of this process, by the id of the import that would store their facts. */
@Component
class KeptDrafts {

  private static final int MOST = 20;

  private final Map<String, DraftView> drafts = new LinkedHashMap<>();

  synchronized void keep(String id, DraftView view) {
    drafts.put(id, view);
    if (drafts.size() > MOST) {
      drafts.remove(drafts.keySet().iterator().next());
    }
  }

  synchronized Optional<DraftView> find(String id) {
    return Optional.ofNullable(drafts.get(id));
  }
}
