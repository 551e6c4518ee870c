package tutti.insight.discovery;

/**
 * That a case lay with a party: from the first of its events there to the last before it went on.
 *
 * @param party its number
 * @param first in microseconds since 1970
 * @param last the same; not before the first
 */
record PartyStay(int party, long first, long last) {}
