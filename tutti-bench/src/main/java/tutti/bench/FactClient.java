package tutti.bench;

/** One of those who hand in facts at once, over a connection of its own. */
interface FactClient extends AutoCloseable {

  /** Hands in facts and waits until they are durable; tells how many they are. */
  int send() throws Exception;
}
