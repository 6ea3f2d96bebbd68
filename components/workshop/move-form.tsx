import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import type { HostedWorkshop } from "@/lib/workshops/schema";

/** One button that moves a workshop on from where it stands on screen. */
export function MoveForm({
  profileId,
  workshop,
  action,
  look = "primary",
  children,
}: {
  profileId: string;
  workshop: HostedWorkshop;
  action: (form: FormData) => Promise<void>;
  look?: "primary" | "secondary" | "danger";
  children: ReactNode;
}) {
  return (
    <form action={action}>
      <input type="hidden" name="profileId" value={profileId} />
      <input type="hidden" name="workshopId" value={workshop.workshopId} />
      <input type="hidden" name="from" value={workshop.phase} />
      <Button look={look}>{children}</Button>
    </form>
  );
}
