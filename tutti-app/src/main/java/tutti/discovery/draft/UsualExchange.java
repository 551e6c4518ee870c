package tutti.discovery.draft;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Who usually gives to whom what a tool keeps a table of: the first guess of a draft, which
 * everybody may change. Told by words in the name of the file and of its columns.
 */
enum UsualExchange {
  LEADS("Marketing", "Sales", "leads", List.of("lead", "contact")),
  DEALS("Sales", "Customer", "offers", List.of("deal", "opportunity", "opportunities", "quote")),
  TICKETS(
      "Support",
      "Customer",
      "answers",
      List.of("ticket", "conversation", "zendesk", "intercom", "incident", "complaint")),
  INVOICES("Finance", "Customer", "invoices", List.of("invoice", "charge", "payment", "billing")),
  CONTRACTS("Legal", "Sales", "contract answers", List.of("contract", "nda")),
  ISSUES(
      "Engineering",
      "Product",
      "finished work",
      List.of("issue", "story", "sprint", "epic", "pull", "bug", "jira", "linear", "github")),
  ORDERS("Operations", "Customer", "orders", List.of("order", "delivery", "shipment")),
  WORK("The team", "Customer", "work", List.of());

  private final String giver;
  private final String receiver;
  private final String gives;
  private final List<String> words;

  UsualExchange(String giver, String receiver, String gives, List<String> words) {
    this.giver = giver;
    this.receiver = receiver;
    this.gives = gives;
    this.words = words;
  }

  String giver() {
    return giver;
  }

  String receiver() {
    return receiver;
  }

  String gives() {
    return gives;
  }

  /** Whether the receiver is outside of the company. */
  boolean outside() {
    return receiver.equals("Customer");
  }

  /** The first that a name speaks of; work, where it speaks of none. */
  static UsualExchange of(List<String> names) {
    return names.stream()
        .flatMap(name -> Arrays.stream(values()).filter(exchange -> exchange.spokenOf(name)))
        .findFirst()
        .orElse(WORK);
  }

  private boolean spokenOf(String name) {
    var said = Arrays.asList(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
    return words.stream().anyMatch(word -> said.contains(word) || said.contains(word + "s"));
  }
}
