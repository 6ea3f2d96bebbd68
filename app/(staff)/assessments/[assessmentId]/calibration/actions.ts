"use server";

import { staffAction } from "@/lib/access/wrap";
import { takeExercise } from "@/lib/assessments/calibration/commands";
import { type ComparedCase, exerciseForm } from "@/lib/assessments/calibration/schema";
import type { FormState } from "@/lib/outcome";

const take = staffAction("assessments:score", exerciseForm, takeExercise);

export async function takeExerciseAction(previous: FormState<readonly ComparedCase[]>, form: FormData) {
  return take(previous, form);
}
