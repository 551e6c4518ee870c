package tutti.database.embedded;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * Who the server of a data folder is. Under an ordinary user it is that user; under root each
 * folder has a user of its own, a number without a name, so that the servers of one machine can
 * neither read nor signal each other.
 *
 * @param named a user whom the system knows by name
 * @param random chooses numbers
 */
record ServerAccounts(ServerAccount named, RandomGenerator random) {

  /**
   * Numbers nobody gives to users: the first above those of containers, the second, for machines
   * that have few, those systemd gives to services for as long as they run.
   */
  private static final List<AccountNumbers> OURS =
      List.of(new AccountNumbers(1_879_048_192, 2_147_483_646), new AccountNumbers(61_184, 65_519));

  private record AccountNumbers(int least, int most) {
    int any(RandomGenerator random) {
      return (int) random.nextLong(least, most + 1L);
    }

    boolean contain(int id) {
      return least <= id && id <= most;
    }
  }

  ServerAccounts {
    requireNonNull(named, "named");
    requireNonNull(random, "random");
  }

  /** The user the folder's files belong to, or are to be handed over to. */
  ServerAccount of(DataFolder folder, Consumer<String> say) throws IOException {
    Path cluster = folder.cluster();
    if (named.group().isEmpty()) {
      return mustOwn(named, cluster);
    }
    if (!Files.exists(cluster) || named.owns(cluster)) {
      return ownNumber(folder, say);
    }
    int owner = (Integer) Files.getAttribute(cluster, "unix:uid");
    return OURS.stream().anyMatch(numbers -> numbers.contain(owner))
        ? mustBeAllowed(ServerAccount.numbered(cluster, owner), cluster)
        : mustOwn(named, cluster);
  }

  private static ServerAccount mustOwn(ServerAccount account, Path cluster) throws IOException {
    if (Files.exists(cluster)) {
      account.mustOwn(cluster);
    }
    return account;
  }

  private static ServerAccount mustBeAllowed(ServerAccount account, Path cluster) {
    if (!account.isAllowed()) {
      throw new CannotStart(
          "%s belongs to the user number %s, as whom this machine or container lets nobody run: start Tutti where it ran before, or hand the folder over with chown -R nobody %1$s."
              .formatted(cluster, account.user().getName()));
    }
    return account;
  }

  private ServerAccount ownNumber(DataFolder folder, Consumer<String> say) throws IOException {
    for (AccountNumbers numbers : OURS) {
      Optional<ServerAccount> account = tried(folder, numbers);
      if (account.isPresent()) {
        return account.get();
      }
    }
    say.accept(
        "This machine has no user numbers to spare, so the database runs as the user %s, like that of any other Tutti here."
            .formatted(named.user().getName()));
    return named;
  }

  private Optional<ServerAccount> tried(DataFolder folder, AccountNumbers numbers)
      throws IOException {
    return Optional.of(ServerAccount.numbered(folder.path(), numbers.any(random)))
        .filter(ServerAccount::isAllowed);
  }
}
