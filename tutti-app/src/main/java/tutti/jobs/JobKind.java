package tutti.jobs;

import static java.util.Objects.requireNonNull;

/**
 * A kind of work to be done later.
 *
 * @param name how the table calls it; never changes, as work of an earlier version may wait there
 * @param data what each piece of it is told, a record that JSON keeps
 */
public record JobKind<T>(String name, Class<T> data) {

  public JobKind {
    requireNonNull(name, "name");
    requireNonNull(data, "data");
  }
}
