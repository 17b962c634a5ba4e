/* SPDX-License-Identifier: MIT */
/* Made by lib/registry/generate.py from the registry; do not edit. */
#ifndef TDPELECT_NAMES_H
#define TDPELECT_NAMES_H

/**
 * @file
 * Every permanent number of the library. A number keeps its meaning for ever.
 */

#include <tdpelect/base.h>

/** Success; every error is TDPELECT_ERROR_…. */
#define TDPELECT_OK 0

/** The sets of words, for tdpelect_word_name() and its kin. */
enum {
	TDPELECT_SET_ERROR = 1,
	TDPELECT_SET_FACT = 2,
	TDPELECT_SET_VALUE = 3,
	TDPELECT_SET_FINDING = 4,
	TDPELECT_SET_PLACE = 5,
	TDPELECT_SET_SEVERITY = 6,
	TDPELECT_SET_LANGUAGE = 7,
	TDPELECT_SET_EVIDENCE = 8,
	TDPELECT_SET_KIND = 9,
	TDPELECT_SET_COMPARE = 10,
	TDPELECT_SET_BASE = 11,
	TDPELECT_SET_ELECTORATE_KIND = 12,
	TDPELECT_SET_FORM = 13,
	TDPELECT_SET_METHOD = 14,
	TDPELECT_SET_CONTEST_KIND = 15,
	TDPELECT_SET_QUORUM_OUTCOME = 16,
	TDPELECT_SET_OUTCOME = 17,
	TDPELECT_SET_STATE = 18,
	TDPELECT_SET_STEP = 19,
	TDPELECT_SET_WHO = 20,
	TDPELECT_SET_ELIGIBILITY = 21,
	TDPELECT_SET_ROLE = 22,
	TDPELECT_SET_RULING = 23,
	TDPELECT_SET_RECOGNITION = 24,
	TDPELECT_SET_BREACH = 25,
	TDPELECT_SET_NOMINATED = 26,
	TDPELECT_SET_TEAM_HEAD = 27,
	TDPELECT_SET_DAY_UNIT = 28,
	TDPELECT_SET_EVENT = 29,
	TDPELECT_SET_EFFECT = 30,
	TDPELECT_SET_CHOICE = 31,
	TDPELECT_SET_TARGET = 32,
	TDPELECT_SET_OCCURRENCE = 33,
	TDPELECT_SET_OUTLOOK = 34,
	TDPELECT_SET_TOTAL = 35,
	TDPELECT_SET_MEETING_MATTER = 36,
	TDPELECT_SET_MEETING_OUTCOME = 37,
	TDPELECT_SET_RELATION = 38,
	TDPELECT_SET_COMPARISON = 39,
	TDPELECT_SET_ANSWER = 40,
	TDPELECT_SET_CONTRAST = 41,
	TDPELECT_SET_ASPECT = 42,
	TDPELECT_SET_FAMILY = 43,
	TDPELECT_SET_PHRASE = 44,
	TDPELECT_SET_RELEASE_GROUND = 45,
	TDPELECT_SET_RELEASE_INITIATOR = 46,
	TDPELECT_SET_RELEASE_CHAIR = 47,
	TDPELECT_SET_PACK_REMARK = 48,
	TDPELECT_SET_PAPER_GROUND = 49,
	TDPELECT_SET_PAPER_VERDICT = 50,
};

/** Error. */
enum {
	TDPELECT_ERROR_ARGUMENT = 1, /**< an argument is missing or out of place */
	TDPELECT_ERROR_STRUCT = 2, /**< a struct has a size this library does not know, or an unknown field is set */
	TDPELECT_ERROR_MEMORY = 3, /**< out of memory */
	TDPELECT_ERROR_RANGE = 4, /**< a number outside its range */
	TDPELECT_ERROR_FRACTION = 5, /**< a ratio that is not 0 < num <= den */
	TDPELECT_ERROR_WORD = 6, /**< a word or number that is not in its list */
	TDPELECT_ERROR_DATE_FORM = 7, /**< a date that is not YYYY-MM-DD */
	TDPELECT_ERROR_DATE_IMPOSSIBLE = 8, /**< a date that does not exist */
	TDPELECT_ERROR_ID = 9, /**< an id that is not [A-Za-z0-9._-]{1,64} */
	TDPELECT_ERROR_DUPLICATE = 10, /**< the same thing twice */
	TDPELECT_ERROR_REFERENCE = 11, /**< something named that is not there */
	TDPELECT_ERROR_PLACE = 12, /**< a place that is not one */
	TDPELECT_ERROR_PACK = 13, /**< a pack that cannot be used */
	TDPELECT_ERROR_SEALED = 14, /**< a rulebook that is sealed already */
	TDPELECT_ERROR_MISSING = 15, /**< something required is missing */
	TDPELECT_ERROR_SYNTAX = 16, /**< not well-formed JSON */
	TDPELECT_ERROR_ENCODING = 17, /**< not valid UTF-8 */
	TDPELECT_ERROR_DEPTH = 18, /**< nested too deeply */
	TDPELECT_ERROR_SIZE = 19, /**< too large */
	TDPELECT_ERROR_KEY_UNKNOWN = 20, /**< a key that the format does not have */
	TDPELECT_ERROR_KEY_DUPLICATE = 21, /**< a key that stands twice */
	TDPELECT_ERROR_TYPE = 22, /**< a value of the wrong type */
	TDPELECT_ERROR_FORMAT = 23, /**< not the format expected */
	TDPELECT_ERROR_PERCENT_FORM = 24, /**< a percentage that cannot be read */
	TDPELECT_ERROR_FILE_NAME = 25, /**< a file name that leaves its folder */
	TDPELECT_ERROR_FILE_MISSING = 26, /**< a file that is named but not given */
	TDPELECT_ERROR_SCENARIO_EMPTY = 27, /**< a scenario that expects nothing */
	TDPELECT_ERROR_CONFLICT = 28, /**< two things that exclude each other */
};

/** Fact. */
enum {
	TDPELECT_FACT_AGE = 0, /**< age */
	TDPELECT_FACT_CITIZEN = 1, /**< is a Vietnamese citizen */
	TDPELECT_FACT_RESIDES_IN_UNIT = 2, /**< resides in the group */
	TDPELECT_FACT_PERMANENT_RESIDENCE_IN_UNIT = 3, /**< has permanent residence in the group */
	TDPELECT_FACT_REGULAR_RESIDENCE_IN_UNIT = 4, /**< lives regularly in the group */
	TDPELECT_FACT_REGULAR_RESIDENCE_IN_COMMUNE = 5, /**< lives regularly in the commune */
	TDPELECT_FACT_CAPACITY_LOST = 6, /**< has lost civil capacity (by court decision) */
	TDPELECT_FACT_CAPACITY_LIMITED = 7, /**< has restricted civil capacity (by court decision) */
	TDPELECT_FACT_DEPRIVED_OF_VOTE = 8, /**< is deprived of the vote */
	TDPELECT_FACT_SERVING_PRISON = 9, /**< is serving a prison sentence */
	TDPELECT_FACT_SERVING_JUDGMENT = 10, /**< is serving a judgment */
	TDPELECT_FACT_UNDER_PROSECUTION = 11, /**< is under prosecution */
	TDPELECT_FACT_UNDER_DISCIPLINE = 12, /**< is under discipline */
	TDPELECT_FACT_NAMED_BY_HOUSEHOLD = 13, /**< is named by the household */
	TDPELECT_FACT_GOOD_HEALTH = 14, /**< is in good health */
	TDPELECT_FACT_GOOD_CHARACTER = 15, /**< is of good character */
	TDPELECT_FACT_FAMILY_EXEMPLARY = 16, /**< is exemplary, the family too */
	TDPELECT_FACT_FAMILY_BREAKS_LAW = 17, /**< has a spouse or child who breaks the law */
	TDPELECT_FACT_INCUMBENT = 18, /**< is the incumbent */
	TDPELECT_FACT_INEFFECTIVE_IN_OFFICE = 19, /**< works ineffectively in office */
	TDPELECT_FACT_UPPER_SECONDARY_EDUCATION = 20, /**< has finished upper secondary school */
	TDPELECT_FACT_ON_ELECTION_TEAM = 21, /**< is on the election team */
	TDPELECT_FACT_AGREED_BY_FRONT = 22, /**< is agreed by the Front committee */
	TDPELECT_FACT_AGREED_BY_PARTY_CELL = 23, /**< is agreed by the Party cell */
	TDPELECT_FACT_CONSENTS = 24, /**< consents to stand */
};

/** Value. */
enum {
	TDPELECT_VALUE_QUORUM = 1, /**< how many must attend for the conference to proceed */
	TDPELECT_VALUE_MAJORITY = 2, /**< how many votes elect */
	TDPELECT_VALUE_NO_QUORUM = 3, /**< what follows when too few attend */
	TDPELECT_VALUE_REVOTE_DAYS = 4, /**< within how many days the re-vote is held */
	TDPELECT_VALUE_REVOTE_SECOND_FAILURE = 5, /**< what follows a second failure */
	TDPELECT_VALUE_INTERIM_MONTHS = 6, /**< how long an interim head may serve */
	TDPELECT_VALUE_INTERIM_BY = 7, /**< who appoints an interim head */
	TDPELECT_VALUE_MORE_PASS_THAN_SEATS = 8, /**< when more pass than there are seats */
	TDPELECT_VALUE_TIE = 9, /**< when votes are equal at the margin */
	TDPELECT_VALUE_ELECTORATE_KIND = 10, /**< who votes */
	TDPELECT_VALUE_FORM_SEPARATE_ELECTION = 11, /**< a separate election */
	TDPELECT_VALUE_QUORUM_SEPARATE_ELECTION = 12, /**< how many must take part in a separate election */
	TDPELECT_VALUE_QUORUM_HOUSEHOLD_BALLOTS = 13, /**< how many households must return ballots */
	TDPELECT_VALUE_BALLOT_MARKS = 14, /**< how many names a ballot may carry */
	TDPELECT_VALUE_CALL_DAYS = 15, /**< the election is called this many days ahead */
	TDPELECT_VALUE_CALL_BY = 16, /**< who calls the election */
	TDPELECT_VALUE_CANDIDATE_LIST_DAYS = 17, /**< the list of candidates is fixed this many days ahead */
	TDPELECT_VALUE_ELECTION_TEAM_DAYS = 18, /**< the election team is set up this many days ahead */
	TDPELECT_VALUE_PUBLICATION_DAYS = 19, /**< the decisions are published this many days ahead */
	TDPELECT_VALUE_INVITATION_DAYS = 20, /**< households are invited this many days ahead */
	TDPELECT_VALUE_CANDIDATES_COUNT = 21, /**< how many candidates the list holds */
	TDPELECT_VALUE_OFFICE_HEAD = 22, /**< how the head gets office */
	TDPELECT_VALUE_OFFICE_DEPUTY = 23, /**< how a deputy gets office */
	TDPELECT_VALUE_DEPUTY_SEATS = 24, /**< how many deputies, by households */
	TDPELECT_VALUE_RESULT_DAYS = 25, /**< within how many days the result is sent */
	TDPELECT_VALUE_RECOGNITION_DAYS = 26, /**< within how many days the authority decides */
	TDPELECT_VALUE_RELEASE_PETITION = 27, /**< how many households may petition for a release */
	TDPELECT_VALUE_RELEASE_VOTE = 28, /**< how many votes release a head */
	TDPELECT_VALUE_RELEASE_NEW_ELECTION = 29, /**< within how many days of a release a new election is decided */
	TDPELECT_VALUE_MEETING_VOTE = 30, /**< votes inside the meeting */
	TDPELECT_VALUE_CLUSTERS_UNIT_HOUSEHOLDS = 31, /**< households a group needs to meet by clusters */
	TDPELECT_VALUE_CLUSTERS_DISPERSED = 32, /**< what a dispersed settlement adds */
	TDPELECT_VALUE_CLUSTERS_HOUSEHOLDS = 33, /**< households in one cluster */
	TDPELECT_VALUE_COUNTING_BOARD_MEMBERS = 34, /**< members of the counting board */
	TDPELECT_VALUE_WITNESSES = 35, /**< household representatives who witness the count */
	TDPELECT_VALUE_ELECTION_TEAM_HEAD = 36, /**< who heads the election team */
	TDPELECT_VALUE_HOUSEHOLD_NOMINEE = 37, /**< whom a household without a capable member names */
	TDPELECT_VALUE_MEETING_CHAIR = 38, /**< who chairs the meeting that elects */
	TDPELECT_VALUE_CLUSTERS_CHAIR = 39, /**< who chairs the meeting of a cluster */
	TDPELECT_VALUE_HOUSEHOLD_BALLOTS_SIGNED_BY = 40, /**< who signs the ballots sent to households */
	TDPELECT_VALUE_NOMINATION_FLOOR = 41, /**< nominations from the floor */
	TDPELECT_VALUE_BREACH_CONSEQUENCE = 42, /**< what follows a breach of procedure */
	TDPELECT_VALUE_COMMUNITY_INITIATIVE = 43, /**< how many households put a matter before the community */
	TDPELECT_VALUE_RELEASE_NO_AGREEMENT = 44, /**< who decides where the meeting cannot agree on a release */
	TDPELECT_VALUE_SIGNATURES_REPRESENTATIVES = 45, /**< household representatives who sign the decision, beside the head and the head of the Front committee */
	TDPELECT_VALUE_RELEASE_CHAIR = 46, /**< who chairs the meeting on a release */
	TDPELECT_VALUE_RELEASE_CHAIR_INSTEAD = 47, /**< who chairs where the head of the Front committee holds the office */
	TDPELECT_VALUE_RELEASE_INITIATOR = 48, /**< who proposes a release for cause */
	TDPELECT_VALUE_BALLOT_TOO_MANY_MARKS = 49, /**< a ballot with more names marked than it may carry */
	TDPELECT_VALUE_BALLOT_NO_MARK = 50, /**< a ballot with nobody marked */
	TDPELECT_VALUE_BALLOT_UNLISTED_NAME = 51, /**< a ballot for somebody who is not on the list */
	TDPELECT_VALUE_BALLOT_NOT_ISSUED = 52, /**< a ballot that the election team did not issue */
	TDPELECT_VALUE_CANDIDATE_AGE = 64, /**< a candidate: age */
	TDPELECT_VALUE_CANDIDATE_CITIZEN = 65, /**< a candidate: is a Vietnamese citizen */
	TDPELECT_VALUE_CANDIDATE_RESIDES_IN_UNIT = 66, /**< a candidate: resides in the group */
	TDPELECT_VALUE_CANDIDATE_PERMANENT_RESIDENCE_IN_UNIT = 67, /**< a candidate: has permanent residence in the group */
	TDPELECT_VALUE_CANDIDATE_REGULAR_RESIDENCE_IN_UNIT = 68, /**< a candidate: lives regularly in the group */
	TDPELECT_VALUE_CANDIDATE_REGULAR_RESIDENCE_IN_COMMUNE = 69, /**< a candidate: lives regularly in the commune */
	TDPELECT_VALUE_CANDIDATE_CAPACITY_LOST = 70, /**< a candidate: has lost civil capacity (by court decision) */
	TDPELECT_VALUE_CANDIDATE_CAPACITY_LIMITED = 71, /**< a candidate: has restricted civil capacity (by court decision) */
	TDPELECT_VALUE_CANDIDATE_DEPRIVED_OF_VOTE = 72, /**< a candidate: is deprived of the vote */
	TDPELECT_VALUE_CANDIDATE_SERVING_PRISON = 73, /**< a candidate: is serving a prison sentence */
	TDPELECT_VALUE_CANDIDATE_SERVING_JUDGMENT = 74, /**< a candidate: is serving a judgment */
	TDPELECT_VALUE_CANDIDATE_UNDER_PROSECUTION = 75, /**< a candidate: is under prosecution */
	TDPELECT_VALUE_CANDIDATE_UNDER_DISCIPLINE = 76, /**< a candidate: is under discipline */
	TDPELECT_VALUE_CANDIDATE_NAMED_BY_HOUSEHOLD = 77, /**< a candidate: is named by the household */
	TDPELECT_VALUE_CANDIDATE_GOOD_HEALTH = 78, /**< a candidate: is in good health */
	TDPELECT_VALUE_CANDIDATE_GOOD_CHARACTER = 79, /**< a candidate: is of good character */
	TDPELECT_VALUE_CANDIDATE_FAMILY_EXEMPLARY = 80, /**< a candidate: is exemplary, the family too */
	TDPELECT_VALUE_CANDIDATE_FAMILY_BREAKS_LAW = 81, /**< a candidate: has a spouse or child who breaks the law */
	TDPELECT_VALUE_CANDIDATE_INCUMBENT = 82, /**< a candidate: is the incumbent */
	TDPELECT_VALUE_CANDIDATE_INEFFECTIVE_IN_OFFICE = 83, /**< a candidate: works ineffectively in office */
	TDPELECT_VALUE_CANDIDATE_UPPER_SECONDARY_EDUCATION = 84, /**< a candidate: has finished upper secondary school */
	TDPELECT_VALUE_CANDIDATE_ON_ELECTION_TEAM = 85, /**< a candidate: is on the election team */
	TDPELECT_VALUE_CANDIDATE_AGREED_BY_FRONT = 86, /**< a candidate: is agreed by the Front committee */
	TDPELECT_VALUE_CANDIDATE_AGREED_BY_PARTY_CELL = 87, /**< a candidate: is agreed by the Party cell */
	TDPELECT_VALUE_CANDIDATE_CONSENTS = 88, /**< a candidate: consents to stand */
	TDPELECT_VALUE_VOTER_AGE = 96, /**< a voter: age */
	TDPELECT_VALUE_VOTER_CITIZEN = 97, /**< a voter: is a Vietnamese citizen */
	TDPELECT_VALUE_VOTER_RESIDES_IN_UNIT = 98, /**< a voter: resides in the group */
	TDPELECT_VALUE_VOTER_PERMANENT_RESIDENCE_IN_UNIT = 99, /**< a voter: has permanent residence in the group */
	TDPELECT_VALUE_VOTER_REGULAR_RESIDENCE_IN_UNIT = 100, /**< a voter: lives regularly in the group */
	TDPELECT_VALUE_VOTER_REGULAR_RESIDENCE_IN_COMMUNE = 101, /**< a voter: lives regularly in the commune */
	TDPELECT_VALUE_VOTER_CAPACITY_LOST = 102, /**< a voter: has lost civil capacity (by court decision) */
	TDPELECT_VALUE_VOTER_CAPACITY_LIMITED = 103, /**< a voter: has restricted civil capacity (by court decision) */
	TDPELECT_VALUE_VOTER_DEPRIVED_OF_VOTE = 104, /**< a voter: is deprived of the vote */
	TDPELECT_VALUE_VOTER_SERVING_PRISON = 105, /**< a voter: is serving a prison sentence */
	TDPELECT_VALUE_VOTER_SERVING_JUDGMENT = 106, /**< a voter: is serving a judgment */
	TDPELECT_VALUE_VOTER_UNDER_PROSECUTION = 107, /**< a voter: is under prosecution */
	TDPELECT_VALUE_VOTER_UNDER_DISCIPLINE = 108, /**< a voter: is under discipline */
	TDPELECT_VALUE_VOTER_NAMED_BY_HOUSEHOLD = 109, /**< a voter: is named by the household */
	TDPELECT_VALUE_VOTER_GOOD_HEALTH = 110, /**< a voter: is in good health */
	TDPELECT_VALUE_VOTER_GOOD_CHARACTER = 111, /**< a voter: is of good character */
	TDPELECT_VALUE_VOTER_FAMILY_EXEMPLARY = 112, /**< a voter: is exemplary, the family too */
	TDPELECT_VALUE_VOTER_FAMILY_BREAKS_LAW = 113, /**< a voter: has a spouse or child who breaks the law */
	TDPELECT_VALUE_VOTER_INCUMBENT = 114, /**< a voter: is the incumbent */
	TDPELECT_VALUE_VOTER_INEFFECTIVE_IN_OFFICE = 115, /**< a voter: works ineffectively in office */
	TDPELECT_VALUE_VOTER_UPPER_SECONDARY_EDUCATION = 116, /**< a voter: has finished upper secondary school */
	TDPELECT_VALUE_VOTER_ON_ELECTION_TEAM = 117, /**< a voter: is on the election team */
	TDPELECT_VALUE_VOTER_AGREED_BY_FRONT = 118, /**< a voter: is agreed by the Front committee */
	TDPELECT_VALUE_VOTER_AGREED_BY_PARTY_CELL = 119, /**< a voter: is agreed by the Party cell */
	TDPELECT_VALUE_VOTER_CONSENTS = 120, /**< a voter: consents to stand */
};

/** Finding. */
enum {
	TDPELECT_FINDING_RULES_NONE_IN_FORCE = 1, /**< No instrument is in force for this place on the polling day; the authority decides. */
	TDPELECT_FINDING_RULES_NOT_IN_FORCE = 2, /**< An instrument that was named is not in force on {left:date}. */
	TDPELECT_FINDING_RULES_VALUE_MISSING = 3, /**< The law that applies does not tell {value}; what depends on it is undetermined. */
	TDPELECT_FINDING_RULES_CHANGED_BETWEEN_ROUNDS = 4, /**< The law changed before the round of {right:date}; the law of the first polling day, {left:date}, goes on. */
	TDPELECT_FINDING_LAW_CONTRADICTS = 5, /**< Two instruments of one level and one date differ on {value}. */
	TDPELECT_FINDING_RULES_UNVERIFIED = 6, /**< The decision rests on {value}, known only as: {left:evidence}. */
	TDPELECT_FINDING_QUORUM_MET = 10, /**< The quorum is met: {left} attend, {right} are needed. */
	TDPELECT_FINDING_QUORUM_NOT_MET = 11, /**< The quorum is not met: {left} attend, {right} are needed. */
	TDPELECT_FINDING_QUORUM_IMPLIED = 12, /**< How many attended is not told, but the ballots show at least {left}; {right} are needed. */
	TDPELECT_FINDING_MAJORITY_REACHED = 20, /**< A candidate reaches the majority: {left} votes, {right} are needed. */
	TDPELECT_FINDING_MAJORITY_NOT_REACHED = 21, /**< Nobody reaches the majority: the most is {left} votes, {right} are needed. */
	TDPELECT_FINDING_MAJORITY_BASE_MATTERS = 22, /**< Counted on {left:base} other people would be elected; the law counts on {right:base}. */
	TDPELECT_FINDING_MAJORITY_MORE_PASS_THAN_SEATS = 23, /**< {left} candidates pass for {right} seats; the law does not say who takes them. */
	TDPELECT_FINDING_MAJORITY_TIED = 24, /**< Votes are equal at the margin: {left} each. */
	TDPELECT_FINDING_SEATS_UNFILLED = 25, /**< Only {left} of {right} seats are filled. */
	TDPELECT_FINDING_MAJORITY_MISSING = 26, /**< Facts are missing to tell who is elected. */
	TDPELECT_FINDING_COUNT_VALID_OVER_RETURNED = 30, /**< More valid ballots ({left}) than were returned ({right}). */
	TDPELECT_FINDING_COUNT_VALID_OVER_ISSUED = 31, /**< More valid ballots ({left}) than were issued ({right}). */
	TDPELECT_FINDING_COUNT_VALID_OVER_PRESENT = 32, /**< More valid ballots ({left}) than people present ({right}). */
	TDPELECT_FINDING_COUNT_VALID_OVER_ELECTORATE = 33, /**< More valid ballots ({left}) than the electorate ({right}). */
	TDPELECT_FINDING_COUNT_RETURNED_OVER_ISSUED = 34, /**< More ballots returned ({left}) than were issued ({right}). */
	TDPELECT_FINDING_COUNT_RETURNED_OVER_PRESENT = 35, /**< More ballots returned ({left}) than people present ({right}). */
	TDPELECT_FINDING_COUNT_RETURNED_OVER_ELECTORATE = 36, /**< More ballots returned ({left}) than the electorate ({right}). */
	TDPELECT_FINDING_COUNT_ISSUED_OVER_PRESENT = 37, /**< More ballots issued ({left}) than people present ({right}). */
	TDPELECT_FINDING_COUNT_ISSUED_OVER_ELECTORATE = 38, /**< More ballots issued ({left}) than the electorate ({right}). */
	TDPELECT_FINDING_COUNT_PRESENT_OVER_ELECTORATE = 39, /**< More people present ({left}) than the electorate ({right}). */
	TDPELECT_FINDING_COUNT_SUM_DIFFERS = 40, /**< Valid plus invalid ballots make {left}, not the {right} returned. */
	TDPELECT_FINDING_COUNT_SUM_OVER = 41, /**< Valid plus invalid ballots make {left}, more than {right}. */
	TDPELECT_FINDING_COUNT_INVALID_OVER_RETURNED = 42, /**< More invalid ballots ({left}) than were returned ({right}). */
	TDPELECT_FINDING_COUNT_VOTES_OVER = 43, /**< A candidate has {left} votes, more than there can be ({right}). */
	TDPELECT_FINDING_COUNT_VOTES_SUM_OVER = 44, /**< The votes add up to {left}, more than the ballots allow ({right}). */
	TDPELECT_FINDING_COUNT_HANDS_OVER_PRESENT = 45, /**< For, against and abstaining make {left}, more than those present ({right}). */
	TDPELECT_FINDING_COUNT_ELECTORATE_ZERO = 46, /**< The electorate of a round that was held is 0. */
	TDPELECT_FINDING_COUNT_ELECTORATE_OVER_HOUSEHOLDS = 47, /**< More household representatives ({left}) than households ({right}). */
	TDPELECT_FINDING_CLUSTERS_PRESENT_DIFFERS = 48, /**< Those present ({left}) are not the sum of the clusters ({right}). */
	TDPELECT_FINDING_CLUSTERS_PRESENT_OVER_HOUSEHOLDS = 49, /**< A cluster has {left} present but only {right} households. */
	TDPELECT_FINDING_CLUSTERS_HOUSEHOLDS_OVER_ELECTORATE = 50, /**< The clusters hold {left} households, more than the electorate ({right}). */
	TDPELECT_FINDING_CLUSTERS_HOUSEHOLDS_BELOW_ELECTORATE = 51, /**< The clusters hold {left} households, fewer than the electorate ({right}). */
	TDPELECT_FINDING_ELECTORATE_HOUSEHOLD_OMITTED = 52, /**< The roll has {left} representatives for {right} households: some are left out. */
	TDPELECT_FINDING_ELECTORATE_OMISSION_MATTERS = 53, /**< The households left out ({left}) could change the outcome. */
	TDPELECT_FINDING_ELECTORATE_KIND_NOT_ALLOWED = 54, /**< The law that applies does not let this electorate vote. */
	TDPELECT_FINDING_FORM_NOT_PROVIDED = 55, /**< The law that applies does not provide for this form of election. */
	TDPELECT_FINDING_HOUSEHOLD_BALLOTS_NO_BASIS = 56, /**< Household ballots without an under-attended meeting before them, or under a law that has none. */
	TDPELECT_FINDING_METHOD_ASSUMED = 57, /**< How people voted is not told; judged as a secret ballot. */
	TDPELECT_FINDING_CANDIDATE_NOT_LISTED = 60, /**< Votes for someone who is not on the list; they are counted. */
	TDPELECT_FINDING_CANDIDATES_TOO_MANY = 61, /**< The list holds {left} candidates, the law at most {right}. */
	TDPELECT_FINDING_CANDIDATES_TOO_FEW = 62, /**< The list holds {left} candidates, the law at least {right}. */
	TDPELECT_FINDING_OFFICE_NOT_ELECTIVE = 63, /**< The law that applies does not make this office elective. */
	TDPELECT_FINDING_ELECTED_INELIGIBLE = 64, /**< Someone elected is not eligible; it is for the authority that recognises. */
	TDPELECT_FINDING_BIRTH_DATE_IMPLAUSIBLE = 65, /**< The birth date cannot be; it is taken as unknown. */
	TDPELECT_FINDING_CANDIDATE_INELIGIBLE = 66, /**< A candidate is not eligible. */
	TDPELECT_FINDING_CANDIDATE_ADVISED_AGAINST = 67, /**< A candidate is advised against. */
	TDPELECT_FINDING_SEATS_MORE_THAN_PROVIDED = 68, /**< {left} deputies are elected; the law allows {right} for so many households. */
	TDPELECT_FINDING_OUTCOME_REPORTED = 70, /**< The outcome is the one reported, for want of counts. */
	TDPELECT_FINDING_PUBLISHED_MISMATCH = 71, /**< A published figure does not agree with the counts ({left} and {right}). */
	TDPELECT_FINDING_PUBLISHED_OUTCOME_DIFFERS = 72, /**< The published outcome is not the one that follows. */
	TDPELECT_FINDING_PUBLISHED_BASE_USED = 73, /**< What was published was counted on {left:base}; the law counts on {right:base}. */
	TDPELECT_FINDING_ROUND_AFTER_ELECTION = 80, /**< A round was held after someone had been elected; the last one decides. */
	TDPELECT_FINDING_ROUND_OUT_OF_ORDER = 81, /**< The round of {right:date} is listed after that of {left:date}. */
	TDPELECT_FINDING_REVOTE_LATE = 82, /**< The re-vote of {left:date} came after its last day, {right:date}. */
	TDPELECT_FINDING_RECOGNITION_WITHOUT_MAJORITY = 83, /**< The authority ruled on a result that elects nobody. */
	TDPELECT_FINDING_RECOGNITION_UNPROVED = 84, /**< Recognised, but facts are missing to check it. */
	TDPELECT_FINDING_DEADLINE_CALENDAR_NEEDED = 85, /**< The term up to {left:date} may touch Tết or the Hùng Kings' day; a calendar is needed. */
	TDPELECT_FINDING_PREPARATION_LATE = 88, /**< A step of preparation was taken on {left:date}; its last day was {right:date}. */
	TDPELECT_FINDING_PREPARATION_MISSING = 89, /**< The day of a step of preparation is not told; its last day was {right:date}. */
	TDPELECT_FINDING_PREPARATION_OUT_OF_ORDER = 90, /**< A step of preparation, {left:date}, comes before the one it follows, {right:date}. */
	TDPELECT_FINDING_ESCALATION_UNSETTLED = 91, /**< A personnel problem was not settled before polling day. */
	TDPELECT_FINDING_BREACH_UNRULED = 92, /**< A breach has not been ruled on. */
	TDPELECT_FINDING_BREACH_ANNULS = 93, /**< A breach was ruled on: the result is annulled or must be redone. */
	TDPELECT_FINDING_BREACH_NOTE_MISSING = 94, /**< A breach of another kind should carry a note. */
	TDPELECT_FINDING_PETITION_SHORT = 95, /**< Only {left} households petition, {right} are needed. */
	TDPELECT_FINDING_TEAM_HEAD_DIFFERS = 97, /**< The election team is not headed by whom the law names. */
	TDPELECT_FINDING_TEAM_BOARD_SIZE = 98, /**< The counting board has {left} members; the law's limit is {right}. */
	TDPELECT_FINDING_TEAM_WITNESSES = 99, /**< {left} witness the count; the law's limit is {right}. */
	TDPELECT_FINDING_CLUSTERS_NOT_PROVIDED = 100, /**< The group has {left} households; clusters need {right}. */
	TDPELECT_FINDING_CLUSTERS_SIZE = 101, /**< A cluster has {left} households; the law's limit is {right}. */
	TDPELECT_FINDING_CAMPAIGN_TOTAL_UNKNOWN = 110, /**< No total of {right:total}: {left} units do not tell the figure. */
	TDPELECT_FINDING_CAMPAIGN_RULES_DIFFER = 111, /**< A unit is judged by another law than the campaign's. */
	TDPELECT_FINDING_DEADLINE_MISSED = 113, /**< {left} units were not done by {right:date}. */
	TDPELECT_FINDING_ROLL_HOUSEHOLD_TWICE = 120, /**< A household stands in {left} rows; it has one row and one representative. */
	TDPELECT_FINDING_ROLL_PERSON_TWICE = 121, /**< A person stands in {left} rows for several households; nobody represents two. */
	TDPELECT_FINDING_ROLL_PERSON_MISSING = 122, /**< Households that name no representative: {left}. */
	TDPELECT_FINDING_ROLL_VOTER_BARRED = 123, /**< May not vote, by “{value}”: {left}. */
	TDPELECT_FINDING_ROLL_VOTER_MISSING = 124, /**< Rows that lack the fact for “{value}”: {left}. */
	TDPELECT_FINDING_ROLL_CANDIDATE_BARRED = 125, /**< May not stand, by “{value}”: {left}. */
	TDPELECT_FINDING_ROLL_CANDIDATE_ADVISED = 126, /**< Should not be nominated, by “{value}”: {left}. */
	TDPELECT_FINDING_ROLL_CANDIDATE_MISSING = 127, /**< Rows that lack the fact for “{value}”: {left}. */
	TDPELECT_FINDING_ROLL_BIRTH_DATE_IMPLAUSIBLE = 128, /**< Birth dates that cannot be, taken as unknown: {left}. */
	TDPELECT_FINDING_ROLL_EMPTY = 129, /**< There is no household on the roll. */
	TDPELECT_FINDING_MEETING_ADOPTED = 160, /**< The meeting adopted a matter: {left} for it, {right} needed. */
	TDPELECT_FINDING_MEETING_NOT_ADOPTED = 161, /**< The meeting did not adopt a matter: {left} for it, {right} needed. No instrument says that this changes who is elected. */
	TDPELECT_FINDING_MEETING_MISSING = 162, /**< The votes for it or those present are not told, so whether the meeting adopted it is not known. */
	TDPELECT_FINDING_MEETING_HANDS_OVER_PRESENT = 163, /**< For, against and abstaining in the meeting make {left}, more than the {right} who can have been there. */
	TDPELECT_FINDING_ELECTORATE_ABSENT_COUNTED = 164, /**< {left} households without a representative there stay in the total of {right}: the law has them written down, and no text lets absent households be deducted. */
	TDPELECT_FINDING_ELECTORATE_ABSENT_DIFFERS = 165, /**< Those present and the households without a representative make {left}, not the total of {right}. */
	TDPELECT_FINDING_MAJORITY_EXACTLY_HALF = 166, /**< {left} votes are exactly the share of {right} and not more: an election or release needs more than that; only the petition for a release says “at least”. */
	TDPELECT_FINDING_MAJORITY_EQUAL_BELOW = 167, /**< The two leading candidates are equal ({left}) below the {right} needed: nobody is elected; the older-wins rule of the state election law is not of these elections. */
	TDPELECT_FINDING_BALLOTS_OFFICES_DIFFER = 168, /**< The invalid ballots of two offices differ ({left} and {right}): no text says whether a ballot spoilt for one office is spoilt for the other; they are judged apart. */
	TDPELECT_FINDING_OFFICES_PARTLY_FILLED = 169, /**< {left} of {right} offices are filled and another is not: no national rule says whether the one is recognised or waits for the other; each office is judged by itself. */
	TDPELECT_FINDING_CLUSTERS_CHAIR_DISPUTED = 170, /**< Meetings by clusters: the law has the head authorise who chairs, the decree has the election team chair an election; no text says which prevails. */
	TDPELECT_FINDING_CLUSTERS_CONSOLIDATED = 171, /**< {left} of {right} clusters would lack attendance by themselves; the law adds the clusters into one result, so they count together. */
	TDPELECT_FINDING_HOUSEHOLD_BALLOTS_INCUMBENT_SIGNS = 172, /**< The incumbent stands, while the decree has the head sign every ballot sent to a household; the same decree bars candidates from the election team. */
	TDPELECT_FINDING_PROXY_NO_BASIS = 173, /**< Voting for another household: members of one household may authorise each other, no text lets one person cast the votes of two; the commune rules on it. */
	TDPELECT_FINDING_ELECTORATE_KIND_CHANGED = 174, /**< This round and the one before have different electorates: the law lets one of the two be chosen, not mixed; their shares cannot be compared. */
	TDPELECT_FINDING_CANDIDATE_ON_TEAM_UNDECIDED = 175, /**< A candidate sits on the election team: the texts that apply do not forbid it, a later decree does; here it is no bar. */
	TDPELECT_FINDING_NOMINATION_FLOOR_NOT_PROVIDED = 176, /**< Someone was nominated from the floor: the law that applies fixes a list beforehand and does not speak of it, though people ask for it. */
	TDPELECT_FINDING_NOMINATION_FLOOR_UNCHECKED = 177, /**< Someone was nominated from the floor: the law allows it, but leaves no time to check the standards as it does for the list. */
	TDPELECT_FINDING_CANDIDATES_SINGLE = 178, /**< Only one candidate stands: the law allows it; votes against count only where they keep the votes below {right}. */
	TDPELECT_FINDING_BALLOTS_INVALID_MATTER = 179, /**< {right} votes are short while {left} ballots were held invalid: no national text says what makes a ballot invalid, so the count may be disputed. */
	TDPELECT_FINDING_REVOTE_START_ARGUED = 180, /**< The conference of {left:date} had too few people: the {right} days are tied to nobody having the majority; some count from this day, here it does not. */
	TDPELECT_FINDING_RECOGNITION_LATE = 181, /**< The ruling came {left} days after its last day, {right:date}: the law takes no delay for recognition, and whoever was elected had to wait. */
	TDPELECT_FINDING_RESULT_LATE = 182, /**< The result was sent {left} days after its last day, {right:date}. */
	TDPELECT_FINDING_INTERIM_OVERDUE = 183, /**< The interim head is {left} days past the limit, {right:date}. */
	TDPELECT_FINDING_BREACH_CONSEQUENCE_OPEN = 184, /**< A breach of procedure may annul the result or only have it redone, by its gravity; the law does not say which gravity leads to which. */
	TDPELECT_FINDING_PETITION_INITIATIVE_ONLY = 185, /**< {left} households petition: enough to put a matter before the community ({right}), not enough for a release; the two thresholds stand in two texts, here that of the release applies. */
	TDPELECT_FINDING_RELEASE_FAILED_OPEN = 186, /**< The release has too few votes: the law asks for more than half of all, the decree lets the commune decide with the Front where the meeting “cannot agree”; whether a majority against is that is open. */
	TDPELECT_FINDING_INTERIM_CAP_ARGUED = 187, /**< The instrument that applies sets no limit on an interim head, while circulars and another decree say six months; here no limit is set. */
	TDPELECT_FINDING_CANDIDATE_RESIDENCE_MOVED = 188, /**< A candidate lives in the commune and not in the group: the standards of 2012 ask for the group, the decree of 2026 for the commune; that of the polling day applies. */
	TDPELECT_FINDING_SIGNATURE_MISSING = 189, /**< The community's decision lacks {left} of {right} signatures. */
	TDPELECT_FINDING_SIGNATURE_HEAD_OPEN = 190, /**< The law has the head sign the decision, yet the head stood, is to be released or is lacking: no text says who signs instead. */
	TDPELECT_FINDING_PREPARATION_LAST_DAY = 191, /**< A step of preparation was taken on its very last day, {right:date}: in time where days are counted back from polling day, a day late where full days are asked for; here they are counted back. */
	TDPELECT_FINDING_ROLL_NOMINEE_COUNTED = 192, /**< {left} people were named by households without a capable member: the law lets them, whatever the age and capacity, and does not say who it may be. */
	TDPELECT_FINDING_RELEASE_CHAIR_DIFFERS = 193, /**< The meeting on the release was not chaired by whom the law names. */
	TDPELECT_FINDING_RELEASE_INITIATOR_DIFFERS = 194, /**< On the ground that is told, the release was not proposed by whom the law names. */
	TDPELECT_FINDING_RELEASE_PETITION_MISSING = 195, /**< Households petition for a release, but how many is not told; {right} are needed. */
	TDPELECT_FINDING_RELEASE_GROUND_MISSING = 196, /**< The ground of the release is not told, so who must propose it is not known. */
	TDPELECT_FINDING_RELEASE_NEW_ELECTION_LATE = 197, /**< The new election was called {left} days after its last day, {right:date}, counted from the recognition of the release. */
	TDPELECT_FINDING_PAPERS_PRINTED_UNDER = 200, /**< The count told is {left}, fewer than the {right} counted ballot by ballot. */
	TDPELECT_FINDING_PAPERS_PRINTED_OVER = 201, /**< The count told is {left}, more than the {right} that the ballots can make. */
	TDPELECT_FINDING_PAPERS_DISPUTE_HARMLESS = 202, /**< Whether {left} of {right} ballots are valid is not known, as no rule says; the result is the same either way. */
	TDPELECT_FINDING_PAPERS_DISPUTE_DECIDES = 203, /**< Whether {left} of {right} ballots are valid is not known, as no rule says; the result depends on them and is not determined. */
	TDPELECT_FINDING_PAPERS_PRINTED_DECIDE = 204, /**< Whether {left} of {right} ballots are valid is not known, as no rule says; the counts told decide, and another ruling on those ballots could change the result. */
};

/** Place. */
enum {
	TDPELECT_PLACE_DOCUMENT = 1, /**< the whole document */
	TDPELECT_PLACE_RULES = 2, /**< /rules */
	TDPELECT_PLACE_RULES_PACK = 3, /**< /rules/packs/{item} */
	TDPELECT_PLACE_HOUSEHOLDS = 4, /**< /unit/households */
	TDPELECT_PLACE_ELECTORATE = 5, /**< /electorate/count */
	TDPELECT_PLACE_ELECTORATE_KIND = 6, /**< /electorate/kind */
	TDPELECT_PLACE_OFFICE = 7, /**< /offices/{contest} */
	TDPELECT_PLACE_SEATS = 8, /**< /offices/{contest}/seats */
	TDPELECT_PLACE_CANDIDATES = 9, /**< /offices/{contest}/candidates */
	TDPELECT_PLACE_CANDIDATE = 10, /**< /offices/{contest}/candidates/{item} */
	TDPELECT_PLACE_BIRTH_DATE = 11, /**< /offices/{contest}/candidates/{item}/birth_date */
	TDPELECT_PLACE_CALENDAR_CALLED = 12, /**< /calendar/called */
	TDPELECT_PLACE_CALENDAR_CANDIDATE_LIST = 13, /**< /calendar/candidate_list */
	TDPELECT_PLACE_CALENDAR_ELECTION_TEAM = 14, /**< /calendar/election_team */
	TDPELECT_PLACE_CALENDAR_PUBLISHED = 15, /**< /calendar/published */
	TDPELECT_PLACE_CALENDAR_INVITED = 16, /**< /calendar/invited */
	TDPELECT_PLACE_ROUNDS = 17, /**< /rounds */
	TDPELECT_PLACE_ROUND = 18, /**< /rounds/{round} */
	TDPELECT_PLACE_ROUND_DATE = 19, /**< /rounds/{round}/date */
	TDPELECT_PLACE_ROUND_FORM = 20, /**< /rounds/{round}/form */
	TDPELECT_PLACE_ROUND_METHOD = 21, /**< /rounds/{round}/method */
	TDPELECT_PLACE_ROUND_ELECTORATE = 22, /**< /rounds/{round}/electorate/count */
	TDPELECT_PLACE_ROUND_ELECTORATE_KIND = 23, /**< /rounds/{round}/electorate/kind */
	TDPELECT_PLACE_ROUND_PRESENT = 24, /**< /rounds/{round}/present */
	TDPELECT_PLACE_ROUND_CLUSTERS = 25, /**< /rounds/{round}/clusters */
	TDPELECT_PLACE_ROUND_CLUSTER = 26, /**< /rounds/{round}/clusters/{item} */
	TDPELECT_PLACE_ROUND_BREACH = 27, /**< /rounds/{round}/breaches/{item} */
	TDPELECT_PLACE_ROUND_PUBLISHED_PRESENT = 28, /**< /rounds/{round}/published/present */
	TDPELECT_PLACE_ROUND_PUBLISHED_PRESENT_PERCENT = 29, /**< /rounds/{round}/published/present_percent */
	TDPELECT_PLACE_CONTEST = 30, /**< /rounds/{round}/contests/{contest} */
	TDPELECT_PLACE_CONTEST_ISSUED = 31, /**< /rounds/{round}/contests/{contest}/ballots/issued */
	TDPELECT_PLACE_CONTEST_RETURNED = 32, /**< /rounds/{round}/contests/{contest}/ballots/returned */
	TDPELECT_PLACE_CONTEST_VALID = 33, /**< /rounds/{round}/contests/{contest}/ballots/valid */
	TDPELECT_PLACE_CONTEST_INVALID = 34, /**< /rounds/{round}/contests/{contest}/ballots/invalid */
	TDPELECT_PLACE_CONTEST_VOTES = 35, /**< /rounds/{round}/contests/{contest}/votes */
	TDPELECT_PLACE_CONTEST_CANDIDATE_VOTES = 36, /**< /rounds/{round}/contests/{contest}/votes/{id} */
	TDPELECT_PLACE_CONTEST_REPORTED = 37, /**< /rounds/{round}/contests/{contest}/reported */
	TDPELECT_PLACE_CONTEST_PUBLISHED_ISSUED = 38, /**< /rounds/{round}/contests/{contest}/ballots/published/issued */
	TDPELECT_PLACE_CONTEST_PUBLISHED_RETURNED = 39, /**< /rounds/{round}/contests/{contest}/ballots/published/returned */
	TDPELECT_PLACE_CONTEST_PUBLISHED_VALID = 40, /**< /rounds/{round}/contests/{contest}/ballots/published/valid */
	TDPELECT_PLACE_CONTEST_PUBLISHED_INVALID = 41, /**< /rounds/{round}/contests/{contest}/ballots/published/invalid */
	TDPELECT_PLACE_CONTEST_PUBLISHED_ISSUED_PERCENT = 42, /**< /rounds/{round}/contests/{contest}/ballots/published/issued_percent */
	TDPELECT_PLACE_CONTEST_PUBLISHED_RETURNED_PERCENT = 43, /**< /rounds/{round}/contests/{contest}/ballots/published/returned_percent */
	TDPELECT_PLACE_CONTEST_PUBLISHED_VALID_PERCENT = 44, /**< /rounds/{round}/contests/{contest}/ballots/published/valid_percent */
	TDPELECT_PLACE_CONTEST_PUBLISHED_INVALID_PERCENT = 45, /**< /rounds/{round}/contests/{contest}/ballots/published/invalid_percent */
	TDPELECT_PLACE_CONTEST_PUBLISHED_COUNT = 46, /**< /rounds/{round}/contests/{contest}/published/votes/{id}/count */
	TDPELECT_PLACE_CONTEST_PUBLISHED_PERCENT = 47, /**< /rounds/{round}/contests/{contest}/published/votes/{id}/percent */
	TDPELECT_PLACE_CONTEST_PUBLISHED_OUTCOME = 48, /**< /rounds/{round}/contests/{contest}/published/outcome */
	TDPELECT_PLACE_CONTEST_PUBLISHED_ELECTED = 49, /**< /rounds/{round}/contests/{contest}/published/elected */
	TDPELECT_PLACE_RESULT_SENT = 50, /**< /result_sent */
	TDPELECT_PLACE_RESULT_RECEIVED = 51, /**< /result_received */
	TDPELECT_PLACE_RECOGNITION = 52, /**< /recognition */
	TDPELECT_PLACE_INTERIM = 53, /**< /interim/appointed */
	TDPELECT_PLACE_PETITION = 54, /**< /petition/households */
	TDPELECT_PLACE_ESCALATION = 55, /**< /escalations/{item} */
	TDPELECT_PLACE_TEAM = 56, /**< /election_team */
	TDPELECT_PLACE_TEAM_HEAD = 57, /**< /election_team/head */
	TDPELECT_PLACE_TEAM_BOARD = 58, /**< /election_team/counting_board */
	TDPELECT_PLACE_TEAM_WITNESSES = 59, /**< /election_team/witnesses */
	TDPELECT_PLACE_CONTEST_PUBLISHED = 60, /**< /rounds/{round}/contests/{contest}/published */
	TDPELECT_PLACE_ROUND_MEETING_VOTE = 61, /**< /rounds/{round}/meeting_votes/{item} */
	TDPELECT_PLACE_RELEASE = 62, /**< /release */
	TDPELECT_PLACE_RELEASE_CHAIR = 63, /**< /release/chair */
	TDPELECT_PLACE_RELEASE_INITIATED_BY = 64, /**< /release/initiated_by */
	TDPELECT_PLACE_RELEASE_GROUND = 65, /**< /release/ground */
	TDPELECT_PLACE_SIGNATURES = 66, /**< /signatures */
	TDPELECT_PLACE_ROUND_ABSENT = 67, /**< /rounds/{round}/households_without_representative */
	TDPELECT_PLACE_CANDIDATE_NOMINATED = 68, /**< /offices/{contest}/candidates/{item}/nominated */
	TDPELECT_PLACE_CONTEST_PAPERS = 69, /**< /rounds/{round}/contests/{contest}/papers */
};

/** Severity. */
enum {
	TDPELECT_SEVERITY_INFO = 1, /**< information */
	TDPELECT_SEVERITY_WARNING = 2, /**< warning */
	TDPELECT_SEVERITY_ERROR = 3, /**< error */
};

/** Language. */
enum {
	TDPELECT_LANGUAGE_VI = 1, /**< Vietnamese */
	TDPELECT_LANGUAGE_EN = 2, /**< English */
};

/** Evidence. */
enum {
	TDPELECT_EVIDENCE_TEXT = 1, /**< the article itself was read */
	TDPELECT_EVIDENCE_QUOTED = 2, /**< read in a quotation */
	TDPELECT_EVIDENCE_SECONDARY = 3, /**< secondary source */
	TDPELECT_EVIDENCE_ANALOGY = 4, /**< by analogy */
	TDPELECT_EVIDENCE_UNVERIFIED = 5, /**< unverified */
};

/** Kind. */
enum {
	TDPELECT_KIND_RATIO = 1, /**< ratio */
	TDPELECT_KIND_RANGE = 2, /**< range */
	TDPELECT_KIND_DAYS = 3, /**< days */
	TDPELECT_KIND_MONTHS = 4, /**< months */
	TDPELECT_KIND_CHOICE = 5, /**< choice */
	TDPELECT_KIND_CRITERION = 6, /**< criterion */
	TDPELECT_KIND_STEPS = 7, /**< steps by households */
	TDPELECT_KIND_NONE = 8, /**< deliberately none */
};

/** Compare. */
enum {
	TDPELECT_COMPARE_MORE_THAN = 1, /**< more than */
	TDPELECT_COMPARE_AT_LEAST = 2, /**< at least */
};

/** Base. */
enum {
	TDPELECT_BASE_ELECTORATE = 1, /**< the whole electorate */
	TDPELECT_BASE_PRESENT = 2, /**< those present */
	TDPELECT_BASE_ISSUED = 3, /**< ballots issued */
	TDPELECT_BASE_RETURNED = 4, /**< ballots returned */
	TDPELECT_BASE_VALID = 5, /**< valid ballots */
};

/** Electorate kind. */
enum {
	TDPELECT_ELECTORATE_KIND_HOUSEHOLD_REPRESENTATIVES = 1, /**< household representatives */
	TDPELECT_ELECTORATE_KIND_VOTERS = 2, /**< all voters */
};

/** Form. */
enum {
	TDPELECT_FORM_CONFERENCE = 1, /**< conference */
	TDPELECT_FORM_SEPARATE_ELECTION = 2, /**< separate election */
	TDPELECT_FORM_HOUSEHOLD_BALLOTS = 3, /**< household ballots */
};

/** Method. */
enum {
	TDPELECT_METHOD_SECRET_BALLOT = 1, /**< secret ballot */
	TDPELECT_METHOD_SHOW_OF_HANDS = 2, /**< show of hands */
};

/** Contest kind. */
enum {
	TDPELECT_CONTEST_KIND_ELECTION = 1, /**< election */
	TDPELECT_CONTEST_KIND_RELEASE = 2, /**< release */
};

/** Quorum outcome. */
enum {
	TDPELECT_QUORUM_OUTCOME_MET = 1, /**< met */
	TDPELECT_QUORUM_OUTCOME_NOT_MET = 2, /**< not met */
	TDPELECT_QUORUM_OUTCOME_UNKNOWN = 3, /**< unknown */
	TDPELECT_QUORUM_OUTCOME_NOT_REQUIRED = 4, /**< not required */
};

/** Outcome. */
enum {
	TDPELECT_OUTCOME_ELECTED = 1, /**< elected */
	TDPELECT_OUTCOME_PARTLY_ELECTED = 2, /**< partly elected */
	TDPELECT_OUTCOME_NO_WINNER = 3, /**< no winner */
	TDPELECT_OUTCOME_TIED = 4, /**< tied */
	TDPELECT_OUTCOME_UNDETERMINED = 5, /**< undetermined */
	TDPELECT_OUTCOME_NO_QUORUM = 6, /**< no quorum */
	TDPELECT_OUTCOME_IRRECONCILABLE = 7, /**< irreconcilable */
	TDPELECT_OUTCOME_ANNULLED = 8, /**< annulled */
	TDPELECT_OUTCOME_NOT_HELD = 9, /**< not held */
	TDPELECT_OUTCOME_UNKNOWN = 10, /**< unknown */
	TDPELECT_OUTCOME_RELEASED = 11, /**< released */
	TDPELECT_OUTCOME_NOT_RELEASED = 12, /**< not released */
};

/** State. */
enum {
	TDPELECT_STATE_NOT_CALLED = 1, /**< not called */
	TDPELECT_STATE_CALLED = 2, /**< called */
	TDPELECT_STATE_LISTED = 3, /**< listed */
	TDPELECT_STATE_TEAM_SET = 4, /**< election team set */
	TDPELECT_STATE_PUBLISHED = 5, /**< published */
	TDPELECT_STATE_ADJOURNED = 6, /**< adjourned */
	TDPELECT_STATE_REVOTE_DUE = 7, /**< re-vote due */
	TDPELECT_STATE_REVIEW = 8, /**< count under review */
	TDPELECT_STATE_UNDETERMINED = 9, /**< undetermined */
	TDPELECT_STATE_ELECTED_PENDING = 10, /**< elected, recognition pending */
	TDPELECT_STATE_RECOGNISED = 11, /**< recognised */
	TDPELECT_STATE_REFUSED = 12, /**< refused */
	TDPELECT_STATE_DEFERRED = 13, /**< recognition deferred */
	TDPELECT_STATE_REELECTION_ORDERED = 14, /**< re-election ordered */
	TDPELECT_STATE_ANNULLED = 15, /**< annulled */
	TDPELECT_STATE_INTERIM = 16, /**< interim head */
	TDPELECT_STATE_NOT_HELD = 17, /**< not held */
	TDPELECT_STATE_RELEASE_PENDING = 18, /**< release, recognition pending */
	TDPELECT_STATE_VACANT = 19, /**< vacant */
	TDPELECT_STATE_UNKNOWN = 20, /**< unknown */
};

/** Step. */
enum {
	TDPELECT_STEP_RULE_ON_BREACH = 1, /**< rule on the breach */
	TDPELECT_STEP_SETTLE_ESCALATION = 2, /**< settle the escalated problem */
	TDPELECT_STEP_HOLD_ELECTION = 3, /**< hold the election */
	TDPELECT_STEP_RECONVENE = 4, /**< reconvene the conference */
	TDPELECT_STEP_HOUSEHOLD_BALLOTS = 5, /**< send ballots to every household */
	TDPELECT_STEP_REVIEW_COUNT = 6, /**< review the count */
	TDPELECT_STEP_REVOTE = 7, /**< hold the re-vote */
	TDPELECT_STEP_SEND_RESULT = 8, /**< send the result */
	TDPELECT_STEP_AWAIT_RECOGNITION = 9, /**< await recognition */
	TDPELECT_STEP_APPOINT_INTERIM = 10, /**< appoint an interim head */
	TDPELECT_STEP_NEW_ELECTION = 11, /**< hold a new election */
	TDPELECT_STEP_REDO = 12, /**< hold the election again */
	TDPELECT_STEP_AUTHORITY_DECIDES = 13, /**< the authority decides */
	TDPELECT_STEP_TAKE_OFFICE = 14, /**< take office */
	TDPELECT_STEP_SUPPLY_FACTS = 15, /**< supply the missing facts */
};

/** Who. */
enum {
	TDPELECT_WHO_COMMUNE_PEOPLES_COMMITTEE = 1, /**< commune People's Committee */
	TDPELECT_WHO_COMMUNE_PEOPLES_COMMITTEE_CHAIR = 2, /**< chair of the commune People's Committee */
	TDPELECT_WHO_FRONT_COMMITTEE = 3, /**< Front working committee */
	TDPELECT_WHO_ELECTION_TEAM = 4, /**< election team */
	TDPELECT_WHO_COUNTING_BOARD = 5, /**< counting board */
	TDPELECT_WHO_CALLER = 6, /**< whoever asks */
};

/** Eligibility. */
enum {
	TDPELECT_ELIGIBILITY_ELIGIBLE = 1, /**< eligible */
	TDPELECT_ELIGIBILITY_INELIGIBLE = 2, /**< ineligible */
	TDPELECT_ELIGIBILITY_UNKNOWN = 3, /**< unknown */
	TDPELECT_ELIGIBILITY_ADVISED_AGAINST = 4, /**< advised against */
};

/** Role. */
enum {
	TDPELECT_ROLE_VOTER = 1, /**< voter */
	TDPELECT_ROLE_CANDIDATE = 2, /**< candidate */
};

/** Ruling. */
enum {
	TDPELECT_RULING_NONE = 1, /**< none yet */
	TDPELECT_RULING_DISMISSED = 2, /**< dismissed */
	TDPELECT_RULING_ANNULLED = 3, /**< annulled */
	TDPELECT_RULING_REDO = 4, /**< redo */
};

/** Recognition. */
enum {
	TDPELECT_RECOGNITION_RECOGNISED = 1, /**< recognised */
	TDPELECT_RECOGNITION_REELECTION_ORDERED = 2, /**< re-election ordered */
	TDPELECT_RECOGNITION_REFUSED = 3, /**< refused */
	TDPELECT_RECOGNITION_DEFERRED = 4, /**< deferred */
};

/** Breach. */
enum {
	TDPELECT_BREACH_OTHER = 1, /**< other */
	TDPELECT_BREACH_PROCEDURE = 2, /**< order or procedure */
	TDPELECT_BREACH_HOUSEHOLD_OMITTED = 3, /**< a household omitted */
	TDPELECT_BREACH_WRONG_BASE = 4, /**< wrong base */
	TDPELECT_BREACH_NO_WITNESSES = 5, /**< count without witnesses */
	TDPELECT_BREACH_CANDIDATE_ON_TEAM = 6, /**< a candidate on the election team */
	TDPELECT_BREACH_DOUBLE_VOTING = 7, /**< a household voted twice */
	TDPELECT_BREACH_PROXY_VOTING = 8, /**< voting for another household */
	TDPELECT_BREACH_INELIGIBLE_VOTER = 9, /**< an ineligible voter */
	TDPELECT_BREACH_SECRECY = 10, /**< ballot secrecy */
	TDPELECT_BREACH_COUNT_ALTERED = 11, /**< count altered */
	TDPELECT_BREACH_NOTICE = 12, /**< notice missing or late */
	TDPELECT_BREACH_NOMINATION = 13, /**< nomination */
	TDPELECT_BREACH_UNLAWFUL_CONTENT = 14, /**< unlawful content */
	TDPELECT_BREACH_COMMUNITY_REQUEST = 15, /**< the community's own request */
};

/** Nominated. */
enum {
	TDPELECT_NOMINATED_LIST = 1, /**< on the list */
	TDPELECT_NOMINATED_FLOOR = 2, /**< from the floor */
};

/** Team head. */
enum {
	TDPELECT_TEAM_HEAD_FRONT_COMMITTEE_HEAD = 1, /**< head of the Front working committee */
	TDPELECT_TEAM_HEAD_FRONT_COMMITTEE_MEMBER = 2, /**< member of the Front working committee */
	TDPELECT_TEAM_HEAD_OTHER = 3, /**< other */
};

/** Day unit. */
enum {
	TDPELECT_DAY_UNIT_CALENDAR = 1, /**< calendar days */
	TDPELECT_DAY_UNIT_WORKING = 2, /**< working days */
};

/** Event. */
enum {
	TDPELECT_EVENT_POLLING_DAY = 1, /**< polling day */
	TDPELECT_EVENT_FIRST_FAILED_ROUND = 2, /**< first failed polling day */
	TDPELECT_EVENT_ROUND_CLOSED = 3, /**< close of the round */
	TDPELECT_EVENT_RESULT_SENT = 4, /**< day the result was sent */
	TDPELECT_EVENT_RESULT_RECEIVED = 5, /**< day the result was received */
	TDPELECT_EVENT_INTERIM_APPOINTED = 6, /**< day the interim head was appointed */
	TDPELECT_EVENT_RELEASE_RECOGNISED = 7, /**< day the release was recognised */
};

/** Effect. */
enum {
	TDPELECT_EFFECT_BAR = 1, /**< bar */
	TDPELECT_EFFECT_ADVISE = 2, /**< advice */
};

/** Choice. */
enum {
	TDPELECT_CHOICE_RECONVENE = 1, /**< reconvene */
	TDPELECT_CHOICE_HOUSEHOLD_BALLOTS = 2, /**< household ballots */
	TDPELECT_CHOICE_INTERIM = 3, /**< interim head */
	TDPELECT_CHOICE_REVOTE = 4, /**< re-vote */
	TDPELECT_CHOICE_MOST_VOTES = 5, /**< most votes */
	TDPELECT_CHOICE_OLDER = 6, /**< the older */
	TDPELECT_CHOICE_HOUSEHOLD_REPRESENTATIVES = 7, /**< household representatives */
	TDPELECT_CHOICE_VOTERS = 8, /**< all voters */
	TDPELECT_CHOICE_EITHER = 9, /**< either, as the commune decides */
	TDPELECT_CHOICE_ALLOWED = 10, /**< allowed */
	TDPELECT_CHOICE_ELECTED = 11, /**< elected */
	TDPELECT_CHOICE_APPOINTED = 12, /**< appointed */
	TDPELECT_CHOICE_ABOLISHED = 13, /**< abolished */
	TDPELECT_CHOICE_REQUIRED = 14, /**< required as well */
	TDPELECT_CHOICE_SUFFICIENT = 15, /**< sufficient alone */
	TDPELECT_CHOICE_COMMUNE_PEOPLES_COMMITTEE = 16, /**< commune People's Committee */
	TDPELECT_CHOICE_COMMUNE_PEOPLES_COMMITTEE_CHAIR = 17, /**< chair of the commune People's Committee */
	TDPELECT_CHOICE_FRONT_COMMITTEE_HEAD = 18, /**< head of the Front working committee */
	TDPELECT_CHOICE_FRONT_COMMITTEE_MEMBER = 19, /**< member of the Front working committee */
	TDPELECT_CHOICE_SEATS = 20, /**< as many as the seats */
	TDPELECT_CHOICE_ONE = 21, /**< one */
	TDPELECT_CHOICE_REPLACES_CAPACITY = 22, /**< stands in for capacity */
	TDPELECT_CHOICE_ELECTION_TEAM = 23, /**< the election team */
	TDPELECT_CHOICE_AUTHORISED_BY_HEAD = 24, /**< whom the head authorises */
	TDPELECT_CHOICE_HEAD = 25, /**< the head */
	TDPELECT_CHOICE_REVOKE_OR_REDO = 26, /**< revoked or redone, by its gravity */
	TDPELECT_CHOICE_INVALID = 27, /**< invalid */
	TDPELECT_CHOICE_VALID = 28, /**< valid */
};

/** Target. */
enum {
	TDPELECT_TARGET_TURNOUT = 1, /**< turnout */
	TDPELECT_TARGET_UNITS_ELECTED = 2, /**< units that elected */
	TDPELECT_TARGET_PARTLY_ELECTED = 3, /**< units partly elected */
	TDPELECT_TARGET_NO_WINNER = 4, /**< units without a winner */
	TDPELECT_TARGET_NO_QUORUM = 5, /**< units without a quorum */
	TDPELECT_TARGET_NOT_HELD = 6, /**< units not held */
	TDPELECT_TARGET_ANNULLED = 7, /**< units annulled */
};

/** Occurrence. */
enum {
	TDPELECT_OCCURRENCE_PREPARED = 1, /**< a step of preparation */
	TDPELECT_OCCURRENCE_POSTPONED = 2, /**< postponed */
	TDPELECT_OCCURRENCE_ELECTED = 3, /**< elected */
	TDPELECT_OCCURRENCE_PARTLY_ELECTED = 4, /**< partly elected */
	TDPELECT_OCCURRENCE_FIRST_FAILURE = 5, /**< no winner for the first time */
	TDPELECT_OCCURRENCE_LATER_FAILURE = 6, /**< no winner again */
	TDPELECT_OCCURRENCE_UNCERTAIN_FAILURE = 7, /**< no winner, how often is not known */
	TDPELECT_OCCURRENCE_UNDECIDED = 8, /**< tied or undetermined */
	TDPELECT_OCCURRENCE_NO_QUORUM = 9, /**< no quorum */
	TDPELECT_OCCURRENCE_IRRECONCILABLE = 10, /**< irreconcilable */
	TDPELECT_OCCURRENCE_ANNULLED = 11, /**< annulled */
	TDPELECT_OCCURRENCE_UNKNOWN = 12, /**< unknown */
	TDPELECT_OCCURRENCE_RELEASED = 13, /**< released */
	TDPELECT_OCCURRENCE_NOT_RELEASED = 14, /**< not released */
	TDPELECT_OCCURRENCE_RECOGNISED = 15, /**< recognised */
	TDPELECT_OCCURRENCE_REELECTION_ORDERED = 16, /**< re-election ordered */
	TDPELECT_OCCURRENCE_REFUSED = 17, /**< refused */
	TDPELECT_OCCURRENCE_DEFERRED = 18, /**< deferred */
};

/** Outlook. */
enum {
	TDPELECT_OUTLOOK_DECIDED = 1, /**< decided */
	TDPELECT_OUTLOOK_IMPOSSIBLE = 2, /**< impossible */
	TDPELECT_OUTLOOK_OPEN = 3, /**< open */
	TDPELECT_OUTLOOK_UNKNOWN = 4, /**< unknown */
};

/** Total. */
enum {
	TDPELECT_TOTAL_ELECTORATE = 1, /**< the electorate */
	TDPELECT_TOTAL_PRESENT = 2, /**< those who took part */
	TDPELECT_TOTAL_FULL_TURNOUT_UNITS = 3, /**< units at full turnout */
};

/** Meeting matter. */
enum {
	TDPELECT_MEETING_MATTER_SECRETARY = 1, /**< the secretary */
	TDPELECT_MEETING_MATTER_AGENDA = 2, /**< the agenda */
	TDPELECT_MEETING_MATTER_METHOD = 3, /**< the way of voting */
	TDPELECT_MEETING_MATTER_COUNTING_BOARD = 4, /**< the counting board */
	TDPELECT_MEETING_MATTER_CANDIDATE_LIST = 5, /**< the list of candidates */
	TDPELECT_MEETING_MATTER_OTHER = 6, /**< another matter */
};

/** Meeting outcome. */
enum {
	TDPELECT_MEETING_OUTCOME_ADOPTED = 1, /**< adopted */
	TDPELECT_MEETING_OUTCOME_NOT_ADOPTED = 2, /**< not adopted */
	TDPELECT_MEETING_OUTCOME_UNKNOWN = 3, /**< unknown */
	TDPELECT_MEETING_OUTCOME_IRRECONCILABLE = 4, /**< irreconcilable */
	TDPELECT_MEETING_OUTCOME_UNDETERMINED = 5, /**< undetermined */
};

/** Relation. */
enum {
	TDPELECT_RELATION_MORE_THAN = 1, /**< more than */
	TDPELECT_RELATION_AT_LEAST = 2, /**< at least */
	TDPELECT_RELATION_AT_MOST = 3, /**< at most */
	TDPELECT_RELATION_EQUAL = 4, /**< equal to */
};

/** Comparison. */
enum {
	TDPELECT_COMPARISON_QUORUM = 1, /**< enough attend */
	TDPELECT_COMPARISON_QUORUM_IMPLIED = 2, /**< the ballots show that enough attended */
	TDPELECT_COMPARISON_MAJORITY = 3, /**< reaches the majority */
	TDPELECT_COMPARISON_MOST_POSSIBLE = 4, /**< the votes that nobody wrote down could still do */
	TDPELECT_COMPARISON_SEATS = 5, /**< no more pass than there are seats */
	TDPELECT_COMPARISON_MARGIN = 6, /**< more votes than the next one */
	TDPELECT_COMPARISON_PETITION = 7, /**< enough households petition */
	TDPELECT_COMPARISON_COUNT = 8, /**< two counts can both be true */
	TDPELECT_COMPARISON_CRITERION = 9, /**< meets the criterion */
	TDPELECT_COMPARISON_CHOICE = 10, /**< the law chooses so */
	TDPELECT_COMPARISON_RANGE = 11, /**< within the limit */
	TDPELECT_COMPARISON_PREPARATION = 12, /**< prepared in time */
	TDPELECT_COMPARISON_REVOTE = 13, /**< the re-vote is in time */
	TDPELECT_COMPARISON_TERM = 14, /**< the last day of the term */
	TDPELECT_COMPARISON_TRANSITION = 15, /**< the state */
	TDPELECT_COMPARISON_PUBLISHED = 16, /**< what was published agrees */
	TDPELECT_COMPARISON_MEETING = 17, /**< the meeting adopts it */
	TDPELECT_COMPARISON_IN_TIME = 18, /**< within its term */
};

/** Answer. */
enum {
	TDPELECT_ANSWER_YES = 1, /**< yes */
	TDPELECT_ANSWER_NO = 2, /**< no */
	TDPELECT_ANSWER_UNKNOWN = 3, /**< not known */
};

/** Contrast. */
enum {
	TDPELECT_CONTRAST_SAME = 1, /**< the same */
	TDPELECT_CONTRAST_DIFFERS = 2, /**< differs */
	TDPELECT_CONTRAST_UNKNOWN = 3, /**< facts are missing */
	TDPELECT_CONTRAST_NO_LAW = 4, /**< no law in force */
	TDPELECT_CONTRAST_REFUSED = 5, /**< judged by packs, which no day changes */
	TDPELECT_CONTRAST_SUMMED = 6, /**< told only as a sum */
};

/** Aspect. */
enum {
	TDPELECT_ASPECT_STATE = 1, /**< state */
	TDPELECT_ASPECT_OUTCOME = 2, /**< outcome */
	TDPELECT_ASPECT_ELECTED = 3, /**< who is elected */
	TDPELECT_ASPECT_ROUND_OUTCOME = 4, /**< outcome of one round */
	TDPELECT_ASPECT_BASE = 5, /**< base of the majority */
	TDPELECT_ASPECT_NEEDED = 6, /**< votes needed to be elected */
	TDPELECT_ASPECT_QUORUM = 7, /**< quorum */
	TDPELECT_ASPECT_QUORUM_NEEDED = 8, /**< attendance needed */
	TDPELECT_ASPECT_STEP = 9, /**< next step */
	TDPELECT_ASPECT_DEADLINE = 10, /**< deadline */
	TDPELECT_ASPECT_WHO = 11, /**< who has to act */
	TDPELECT_ASPECT_ELIGIBILITY = 12, /**< eligibility */
	TDPELECT_ASPECT_FINDING = 13, /**< finding */
	TDPELECT_ASPECT_MEETING = 14, /**< vote of the meeting */
};

/** Family. */
enum {
	TDPELECT_FAMILY_ELECTORATE = 1, /**< Who votes */
	TDPELECT_FAMILY_PREPARATION = 2, /**< Preparation */
	TDPELECT_FAMILY_CANDIDATES = 3, /**< Candidates */
	TDPELECT_FAMILY_VOTERS = 4, /**< What a voter must be */
	TDPELECT_FAMILY_CONFERENCE = 5, /**< The conference and its quorum */
	TDPELECT_FAMILY_COUNT = 6, /**< Voting, counting, winning */
	TDPELECT_FAMILY_REVOTE = 7, /**< Re-vote and interim head */
	TDPELECT_FAMILY_OFFICES = 8, /**< Offices */
	TDPELECT_FAMILY_RESULT = 9, /**< Result and recognition */
	TDPELECT_FAMILY_RELEASE = 10, /**< Release */
};

/** Phrase. */
enum {
	TDPELECT_PHRASE_RATIO = 1, /**< {compare} {first}/{second} of {base} */
	TDPELECT_PHRASE_RANGE = 2, /**< {first} to {second} */
	TDPELECT_PHRASE_RANGE_EXACT = 3, /**< exactly {first} */
	TDPELECT_PHRASE_RANGE_LEAST = 4, /**< at least {first} */
	TDPELECT_PHRASE_RANGE_MOST = 5, /**< at most {second} */
	TDPELECT_PHRASE_DAYS_AFTER = 6, /**< {first} {unit} from the {event} */
	TDPELECT_PHRASE_DAYS_BEFORE = 7, /**< {first} {unit} before {event} */
	TDPELECT_PHRASE_MONTHS = 8, /**< {first} months from the {event} */
	TDPELECT_PHRASE_STEP = 9, /**< from {from_households} households: {seats} */
	TDPELECT_PHRASE_MUST = 10, /**< {effect}: must be so */
	TDPELECT_PHRASE_MUST_NOT = 11, /**< {effect}: must not be so */
	TDPELECT_PHRASE_LEAST_AGE = 12, /**< {effect}: at least {first} years */
	TDPELECT_PHRASE_NONE = 13, /**< deliberately none */
	TDPELECT_PHRASE_SAYS = 14, /**< {value}: {rule}. */
	TDPELECT_PHRASE_CANDIDATE_MUST = 15, /**< A candidate must be one who {fact}. */
	TDPELECT_PHRASE_CANDIDATE_MUST_NOT = 16, /**< A candidate may not be one who {fact}. */
	TDPELECT_PHRASE_CANDIDATE_SHOULD = 17, /**< A candidate should be one who {fact}. */
	TDPELECT_PHRASE_CANDIDATE_SHOULD_NOT = 18, /**< A candidate should not be one who {fact}. */
	TDPELECT_PHRASE_CANDIDATE_AGE = 19, /**< A candidate must be at least {first} years old. */
	TDPELECT_PHRASE_CANDIDATE_AGE_ADVISED = 20, /**< A candidate should be at least {first} years old. */
	TDPELECT_PHRASE_VOTER_MUST = 21, /**< A voter must be one who {fact}. */
	TDPELECT_PHRASE_VOTER_MUST_NOT = 22, /**< A voter may not be one who {fact}. */
	TDPELECT_PHRASE_VOTER_SHOULD = 23, /**< A voter should be one who {fact}. */
	TDPELECT_PHRASE_VOTER_SHOULD_NOT = 24, /**< A voter should not be one who {fact}. */
	TDPELECT_PHRASE_VOTER_AGE = 25, /**< A voter must be at least {first} years old. */
	TDPELECT_PHRASE_VOTER_AGE_ADVISED = 26, /**< A voter should be at least {first} years old. */
	TDPELECT_PHRASE_CHANGES = 27, /**< {value}: changes from “{left}” to “{right}” */
	TDPELECT_PHRASE_BASE_CHANGES = 28, /**< {value}: the base changes from “{left_base}” to “{right_base}” */
	TDPELECT_PHRASE_BEGINS = 29, /**< {value}: newly set: {right} */
	TDPELECT_PHRASE_ENDS = 30, /**< {value}: no longer set (it was: {left}) */
	TDPELECT_PHRASE_STAYS = 31, /**< {value}: still {right} */
	TDPELECT_PHRASE_GRADE_TEXT = 32, /**< someone read the article itself */
	TDPELECT_PHRASE_GRADE_QUOTED = 33, /**< a page that quotes the article was read */
	TDPELECT_PHRASE_GRADE_SECONDARY = 34, /**< a page speaks of the article without quoting it */
	TDPELECT_PHRASE_GRADE_ANALOGY = 35, /**< taken over from what is said of a like case */
	TDPELECT_PHRASE_GRADE_UNVERIFIED = 36, /**< nobody has seen it in the text: look it up before relying on it */
};

/** Release ground. */
enum {
	TDPELECT_RELEASE_GROUND_HEALTH = 1, /**< health */
	TDPELECT_RELEASE_GROUND_FAMILY = 2, /**< family */
	TDPELECT_RELEASE_GROUND_PERSONAL = 3, /**< another personal reason */
	TDPELECT_RELEASE_GROUND_TRUST_LOST = 4, /**< trust is lost */
	TDPELECT_RELEASE_GROUND_DUTIES_FAILED = 5, /**< the duties are not fulfilled */
	TDPELECT_RELEASE_GROUND_MASTERY_VIOLATED = 6, /**< the people's mastery is violated */
	TDPELECT_RELEASE_GROUND_CORRUPTION = 7, /**< corruption */
	TDPELECT_RELEASE_GROUND_WASTE = 8, /**< waste */
	TDPELECT_RELEASE_GROUND_DISOBEDIENCE = 9, /**< the commune's direction is not followed */
	TDPELECT_RELEASE_GROUND_LAW_BROKEN = 10, /**< the law is broken, short of prosecution */
	TDPELECT_RELEASE_GROUND_OTHER = 11, /**< another ground */
};

/** Release initiator. */
enum {
	TDPELECT_RELEASE_INITIATOR_OFFICE_HOLDER = 1, /**< the office holder */
	TDPELECT_RELEASE_INITIATOR_FRONT_COMMITTEE_HEAD = 2, /**< head of the Front working committee */
	TDPELECT_RELEASE_INITIATOR_HOUSEHOLDS = 3, /**< households */
	TDPELECT_RELEASE_INITIATOR_OTHER = 4, /**< other */
};

/** Release chair. */
enum {
	TDPELECT_RELEASE_CHAIR_FRONT_COMMITTEE_HEAD = 1, /**< head of the Front working committee */
	TDPELECT_RELEASE_CHAIR_COMMUNE_PEOPLES_COMMITTEE_CHAIR = 2, /**< chair of the commune People's Committee */
	TDPELECT_RELEASE_CHAIR_ELECTION_TEAM = 3, /**< the election team */
	TDPELECT_RELEASE_CHAIR_OTHER = 4, /**< other */
};

/** Pack remark. */
enum {
	TDPELECT_PACK_REMARK_UNVERIFIED_WITHOUT_NOTE = 1, /**< graded unverified, and no note says why */
	TDPELECT_PACK_REMARK_SAME_AS_BELOW = 2, /**< says what holds without this pack anyway */
	TDPELECT_PACK_REMARK_NEVER_SPEAKS = 3, /**< applies on no day: outside the time in force, or always overruled */
	TDPELECT_PACK_REMARK_HOLE = 4, /**< between two of its spans lie days that none speaks of */
	TDPELECT_PACK_REMARK_UNDER_UNKNOWN = 5, /**< no pack has this id, so this pack is never in force */
	TDPELECT_PACK_REMARK_SAME_PLACE_AND_DAY = 6, /**< contradicts another instrument of the same level and day */
};

/** Paper ground. */
enum {
	TDPELECT_PAPER_GROUND_TOO_MANY_MARKS = 1, /**< more names marked than it may carry */
	TDPELECT_PAPER_GROUND_NO_MARK = 2, /**< nobody marked */
	TDPELECT_PAPER_GROUND_UNLISTED_NAME = 3, /**< a name that is not on the list */
	TDPELECT_PAPER_GROUND_NOT_ISSUED = 4, /**< not issued by the election team */
};

/** Paper verdict. */
enum {
	TDPELECT_PAPER_VERDICT_VALID = 1, /**< valid */
	TDPELECT_PAPER_VERDICT_INVALID = 2, /**< invalid */
	TDPELECT_PAPER_VERDICT_UNDETERMINED = 3, /**< undetermined */
};

/** One more than the greatest number of a set. */
#define TDPELECT_SET_LIMIT 51
/** One more than the greatest number of a rulebook value. */
#define TDPELECT_VALUE_LIMIT 121
/** One more than the greatest position of a fact. */
#define TDPELECT_FACT_LIMIT 25

#endif
