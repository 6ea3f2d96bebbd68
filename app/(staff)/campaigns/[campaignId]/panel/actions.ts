"use server";

import { staffAction } from "@/lib/access/wrap";
import {
  addNewPersonAfterLaunch,
  addPersonAfterLaunch,
  addRaterAfterLaunch,
  removeRaterAfterLaunch,
} from "@/lib/campaigns/amendments/commands";
import {
  addEveryoneThemselves,
  addNewPerson,
  addPeople,
  addRater,
  removePerson,
  removeRater,
  setInterviewDates,
} from "@/lib/campaigns/panel/commands";
import {
  addEveryoneThemselvesInput,
  addNewPersonAfterLaunchInput,
  addNewPersonInput,
  addPeopleAfterLaunchInput,
  addPeopleInput,
  addRaterAfterLaunchInput,
  addRaterInput,
  interviewDatesInput,
  removePersonInput,
  removeRaterAfterLaunchInput,
  removeRaterInput,
} from "@/lib/campaigns/panel/schema";
import type { FormState } from "@/lib/outcome";

type InCampaign = { campaignId: string };
type AboutPerson = InCampaign & { candidateId: string };
type Done = "added" | "removed" | "saved";

const toPanel = (done: Done) => (value: InCampaign) => `/campaigns/${value.campaignId}/panel?done=${done}`;
const toPerson =
  (done: Done) =>
  ({ campaignId, candidateId }: AboutPerson) =>
    `/campaigns/${campaignId}/panel/${candidateId}?done=${done}`;

const permission = "campaigns:manage";
const people = staffAction(permission, addPeopleInput, addPeople, toPanel("added"));
const newPerson = staffAction(permission, addNewPersonInput, addNewPerson, toPerson("added"));
const everyone = staffAction(permission, addEveryoneThemselvesInput, addEveryoneThemselves, toPanel("added"));
const person = staffAction(permission, removePersonInput, removePerson, toPanel("removed"));
const rater = staffAction(permission, addRaterInput, addRater, toPerson("added"));
const raterOff = staffAction(permission, removeRaterInput, removeRater, toPerson("removed"));
const dates = staffAction(permission, interviewDatesInput, setInterviewDates, toPerson("saved"));
const latePeople = staffAction(permission, addPeopleAfterLaunchInput, addPersonAfterLaunch, toPanel("added"));
const lateNew = staffAction(permission, addNewPersonAfterLaunchInput, addNewPersonAfterLaunch, toPerson("added"));
const lateRater = staffAction(permission, addRaterAfterLaunchInput, addRaterAfterLaunch, toPerson("added"));
const lateOff = staffAction(permission, removeRaterAfterLaunchInput, removeRaterAfterLaunch, toPerson("removed"));

export async function addPeopleAction(previous: FormState<InCampaign>, form: FormData) {
  return people(previous, form);
}

export async function addNewPersonAction(previous: FormState<AboutPerson>, form: FormData) {
  return newPerson(previous, form);
}

export async function addEveryoneThemselvesAction(previous: FormState<InCampaign>, form: FormData) {
  return everyone(previous, form);
}

export async function removePersonAction(previous: FormState<InCampaign>, form: FormData) {
  return person(previous, form);
}

export async function addRaterAction(previous: FormState<AboutPerson>, form: FormData) {
  return rater(previous, form);
}

export async function removeRaterAction(previous: FormState<AboutPerson>, form: FormData) {
  return raterOff(previous, form);
}

export async function setInterviewDatesAction(previous: FormState<AboutPerson>, form: FormData) {
  return dates(previous, form);
}

export async function addPeopleAfterLaunchAction(previous: FormState<InCampaign>, form: FormData) {
  return latePeople(previous, form);
}

export async function addNewPersonAfterLaunchAction(previous: FormState<AboutPerson>, form: FormData) {
  return lateNew(previous, form);
}

export async function addRaterAfterLaunchAction(previous: FormState<AboutPerson>, form: FormData) {
  return lateRater(previous, form);
}

export async function removeRaterAfterLaunchAction(previous: FormState<AboutPerson>, form: FormData) {
  return lateOff(previous, form);
}
