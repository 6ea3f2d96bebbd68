import type { ReactNode } from "react";
import type { Answer } from "@/lib/assessments/schema";
import { type FrameworkText, type Indicator, levelKeys } from "@/lib/frameworks/schema";

interface AnchorScaleProps {
  readonly indicator: Pick<Indicator, "indicatorId" | "anchors">;
  readonly answer: Answer;
  /** Without it there is no "not observed". */
  readonly scale?: FrameworkText["scale"];
}

/**
 * The five levels as full-width rows with every anchor in sight, 1 first on every device: a second layout would make
 * devices not comparable (interface.md 1.1). Nothing is chosen beforehand; "not observed" stands apart and is no level.
 */
export function AnchorScale({ indicator, answer, scale }: AnchorScaleProps) {
  const name = `level.${indicator.indicatorId}`;
  return (
    <div className="space-y-2">
      {levelKeys.map((level) => (
        <Row key={level} name={name} value={level} isChosen={answer === Number(level)}>
          <span className="font-[650] tabular-nums">{level}</span>
          <span>{indicator.anchors[level]}</span>
        </Row>
      ))}
      {scale ? (
        <Row name={name} value="not-observed" isChosen={answer === "not-observed"} className="mt-4 border-dashed">
          <span>
            <span className="font-[550]">{scale.notObserved}</span>{" "}
            <span className="text-muted">{scale.notObservedHelp}</span>
          </span>
        </Row>
      ) : null}
    </div>
  );
}

interface RowProps {
  readonly name: string;
  readonly value: string;
  readonly isChosen: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

function Row({ name, value, isChosen, className = "", children }: RowProps) {
  return (
    <label
      className={`flex min-h-12 items-start gap-3 rounded-control border border-control px-3 py-2.5 hover:border-accent has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent ${className}`}
    >
      <input
        type="radio"
        name={name}
        value={value}
        defaultChecked={isChosen}
        className="mt-0.5 size-5 shrink-0 accent-accent outline-none"
      />
      {children}
    </label>
  );
}
