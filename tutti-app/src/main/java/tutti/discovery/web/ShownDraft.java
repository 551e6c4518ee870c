package tutti.discovery.web;

import static java.util.Objects.requireNonNull;

/**
 * A draft on its page.
 *
 * @param id of the import that would store its facts
 * @param known whether there is a company already
 */
public record ShownDraft(String id, boolean known, DraftView view) {

  public ShownDraft {
    requireNonNull(id, "id");
    requireNonNull(view, "view");
  }
}
