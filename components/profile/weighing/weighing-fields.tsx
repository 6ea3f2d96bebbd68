"use client";

import type { WeighingMethod } from "@/lib/profiles/weighing/answers";
import { PairsFields } from "./pairs-fields";
import { PointsFields } from "./points-fields";
import { RanksFields } from "./ranks-fields";
import { SwingFields } from "./swing-fields";
import { WayChoice } from "./way-choice";
import type { WayFieldsProps } from "./way-fields";

/** All ways of weighing are in the form; the style sheet shows the chosen one, so that no script has to. */
export function WeighingFields({
  method,
  onMethod,
  ...fields
}: WayFieldsProps & { method: WeighingMethod; onMethod: (method: WeighingMethod) => void }) {
  return (
    <div className="group/ways space-y-5">
      <WayChoice method={method} onMethod={onMethod} />
      <div className="hidden group-has-[[value=ranks]:checked]/ways:block">
        <RanksFields {...fields} />
      </div>
      <div className="hidden group-has-[[value=swing]:checked]/ways:block">
        <SwingFields {...fields} />
      </div>
      <div className="hidden group-has-[[value=points]:checked]/ways:block">
        <PointsFields {...fields} />
      </div>
      <div className="hidden group-has-[[value=pairs]:checked]/ways:block">
        <PairsFields {...fields} />
      </div>
    </div>
  );
}
