package tutti.logs.xes;

/** What stands in a log, told to whoever goes through it by {@link XesWalk}. */
interface XesContents {

  /** A trace begins. */
  default void beginTrace() {}

  /** An event begins, within a trace or without one. */
  default void beginEvent(int line) {}

  /** An attribute of the trace that is under way. */
  void ofTrace(String key, String value);

  /** An attribute of the event that is under way. */
  void ofEvent(String key, String value);

  /** The event is over. */
  default void endEvent() {}

  /** The trace is over. */
  default void endTrace() {}
}
