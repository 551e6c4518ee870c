package tutti.logs.suggestion;

import static java.util.Objects.requireNonNull;

import tutti.logs.role.ColumnRole;

/**
 * That a column may stand for a role.
 *
 * @param because why, as a sentence without its end
 */
public record RoleSuggestion(
    ColumnRole role, String column, SuggestionConfidence sure, String because) {

  public RoleSuggestion {
    requireNonNull(role, "role");
    requireNonNull(column, "column");
    requireNonNull(sure, "sure");
    requireNonNull(because, "because");
  }
}
