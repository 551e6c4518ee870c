package tutti.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tutti.company.Company;
import tutti.company.time.TimeSpans;
import tutti.insight.whatif.RunEstimate;
import tutti.insight.whatif.WhatIfChange;
import tutti.insight.whatif.WhatIfChange.NewLimit;
import tutti.insight.whatif.WhatIfChange.Stop;
import tutti.insight.whatif.WhatIfChange.ToTarget;
import tutti.insight.whatif.WhatIfChange.Without;
import tutti.insight.whatif.WhatIfOutlook;

/** An outlook as JSON; shares are 0 to 1 with six decimals, an interval holds 90 % of the runs. */
public final class WhatIfJson {

  private static final int DECIMALS = 6;
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private WhatIfJson() {}

  /** The outlook as text that ends with a line break. */
  public static String write(Company company, WhatIfOutlook outlook) {
    var root = new LinkedHashMap<String, Object>();
    root.put("says", WhatIfText.sentence(company, outlook));
    root.put("change", change(outlook.change()));
    root.put("before", estimate(outlook.before()));
    root.put("after", estimate(outlook.after()));
    root.put("gain", estimate(outlook.gain()));
    root.put("paidBefore", estimate(outlook.paidBefore()));
    root.put("paidAfter", estimate(outlook.paidAfter()));
    root.put("paths", outlook.paths());
    root.put("died", outlook.died());
    root.put("starvedBy", outlook.starved());
    root.put("assumedGood", outlook.assumed());
    return JSON.writeValueAsString(root) + "\n";
  }

  private static SequencedMap<String, String> change(WhatIfChange change) {
    var fields = new LinkedHashMap<String, String>();
    switch (change) {
      case ToTarget to -> fields.put("fix", to.arrow());
      case Stop stop -> fields.put("stop", stop.arrow());
      case Without without -> fields.put("remove", without.party());
      case NewLimit limit -> {
        fields.put("arrow", limit.arrow());
        fields.put("promise", limit.promise());
        fields.put("limit", TimeSpans.write(limit.limit()));
      }
    }
    return fields;
  }

  private static Map<String, BigDecimal> estimate(RunEstimate estimate) {
    var fields = new LinkedHashMap<String, BigDecimal>();
    fields.put("mean", number(estimate.mean()));
    fields.put("low", number(estimate.low()));
    fields.put("high", number(estimate.high()));
    return fields;
  }

  private static BigDecimal number(double value) {
    return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
  }
}
