# SPDX-License-Identifier: MIT
# Made by lib/registry/generate.py from the registry; do not edit.
"""Every permanent number of the library, as enumerations of `number`, `word` and its
labels `vi` and `en`. `str()` of a member is its word."""

from ._word import Word


class Error(Word):
    """Error."""

    ARGUMENT = 1, "argument", "tham số thiếu hoặc sai", "an argument is missing or out of place"
    STRUCT = 2, "struct", "struct không đúng cỡ", "a struct has a size this library does not know, or an unknown field is set"
    MEMORY = 3, "memory", "hết bộ nhớ", "out of memory"
    RANGE = 4, "range", "số ngoài khoảng cho phép", "a number outside its range"
    FRACTION = 5, "fraction", "tỷ lệ không hợp lệ", "a ratio that is not 0 < num <= den"
    WORD = 6, "word", "từ không có trong danh mục", "a word or number that is not in its list"
    DATE_FORM = 7, "date_form", "ngày không viết theo dạng YYYY-MM-DD", "a date that is not YYYY-MM-DD"
    DATE_IMPOSSIBLE = 8, "date_impossible", "ngày không tồn tại", "a date that does not exist"
    ID = 9, "id", "mã không hợp lệ", "an id that is not [A-Za-z0-9._-]{1,64}"
    DUPLICATE = 10, "duplicate", "khai báo hai lần", "the same thing twice"
    REFERENCE = 11, "reference", "nhắc tới thứ không có", "something named that is not there"
    PLACE = 12, "place", "nơi không hợp lệ", "a place that is not one"
    PACK = 13, "pack", "gói luật không dùng được", "a pack that cannot be used"
    SEALED = 14, "sealed", "bộ luật đã niêm phong", "a rulebook that is sealed already"
    MISSING = 15, "missing", "thiếu phần bắt buộc", "something required is missing"
    SYNTAX = 16, "syntax", "không phải JSON đúng cú pháp", "not well-formed JSON"
    ENCODING = 17, "encoding", "không phải UTF-8", "not valid UTF-8"
    DEPTH = 18, "depth", "lồng quá sâu", "nested too deeply"
    SIZE = 19, "size", "quá lớn", "too large"
    KEY_UNKNOWN = 20, "key_unknown", "khóa không có trong định dạng", "a key that the format does not have"
    KEY_DUPLICATE = 21, "key_duplicate", "khóa lặp lại", "a key that stands twice"
    TYPE = 22, "type", "sai kiểu giá trị", "a value of the wrong type"
    FORMAT = 23, "format", "không phải định dạng chờ đợi", "not the format expected"
    PERCENT_FORM = 24, "percent_form", "tỷ lệ phần trăm viết sai", "a percentage that cannot be read"
    FILE_NAME = 25, "file_name", "tên tệp ra ngoài thư mục", "a file name that leaves its folder"
    FILE_MISSING = 26, "file_missing", "không có tệp được nhắc tới", "a file that is named but not given"
    SCENARIO_EMPTY = 27, "scenario_empty", "kịch bản không chờ đợi điều gì", "a scenario that expects nothing"
    CONFLICT = 28, "conflict", "hai phần không được đi cùng nhau", "two things that exclude each other"


class Fact(Word):
    """Fact."""

    AGE = 0, "age", "tuổi", "age"
    CITIZEN = 1, "citizen", "là công dân Việt Nam", "is a Vietnamese citizen"
    RESIDES_IN_UNIT = 2, "resides_in_unit", "cư trú tại tổ dân phố, thôn", "resides in the group"
    PERMANENT_RESIDENCE_IN_UNIT = 3, "permanent_residence_in_unit", "có hộ khẩu thường trú tại tổ dân phố, thôn", "has permanent residence in the group"
    REGULAR_RESIDENCE_IN_UNIT = 4, "regular_residence_in_unit", "cư trú thường xuyên tại tổ dân phố, thôn", "lives regularly in the group"
    REGULAR_RESIDENCE_IN_COMMUNE = 5, "regular_residence_in_commune", "cư trú thường xuyên tại xã, phường", "lives regularly in the commune"
    CAPACITY_LOST = 6, "capacity_lost", "mất năng lực hành vi dân sự (theo quyết định của tòa án)", "has lost civil capacity (by court decision)"
    CAPACITY_LIMITED = 7, "capacity_limited", "bị hạn chế năng lực hành vi dân sự (theo quyết định của tòa án)", "has restricted civil capacity (by court decision)"
    DEPRIVED_OF_VOTE = 8, "deprived_of_vote", "bị tước quyền bầu cử", "is deprived of the vote"
    SERVING_PRISON = 9, "serving_prison", "đang chấp hành hình phạt tù", "is serving a prison sentence"
    SERVING_JUDGMENT = 10, "serving_judgment", "đang chấp hành bản án", "is serving a judgment"
    UNDER_PROSECUTION = 11, "under_prosecution", "đang bị truy cứu trách nhiệm hình sự", "is under prosecution"
    UNDER_DISCIPLINE = 12, "under_discipline", "đang bị kỷ luật", "is under discipline"
    NAMED_BY_HOUSEHOLD = 13, "named_by_household", "được hộ gia đình cử làm đại diện", "is named by the household"
    GOOD_HEALTH = 14, "good_health", "có sức khỏe", "is in good health"
    GOOD_CHARACTER = 15, "good_character", "có phẩm chất chính trị, đạo đức tốt", "is of good character"
    FAMILY_EXEMPLARY = 16, "family_exemplary", "bản thân và gia đình gương mẫu", "is exemplary, the family too"
    FAMILY_BREAKS_LAW = 17, "family_breaks_law", "có vợ, chồng, con vi phạm pháp luật", "has a spouse or child who breaks the law"
    INCUMBENT = 18, "incumbent", "đang giữ chức danh", "is the incumbent"
    INEFFECTIVE_IN_OFFICE = 19, "ineffective_in_office", "làm việc không hiệu quả", "works ineffectively in office"
    UPPER_SECONDARY_EDUCATION = 20, "upper_secondary_education", "tốt nghiệp trung học phổ thông", "has finished upper secondary school"
    ON_ELECTION_TEAM = 21, "on_election_team", "ở trong tổ bầu cử", "is on the election team"
    AGREED_BY_FRONT = 22, "agreed_by_front", "được Ban công tác Mặt trận thống nhất", "is agreed by the Front committee"
    AGREED_BY_PARTY_CELL = 23, "agreed_by_party_cell", "được chi ủy thống nhất", "is agreed by the Party cell"
    CONSENTS = 24, "consents", "đồng ý ứng cử", "consents to stand"


class Value(Word):
    """Value."""

    QUORUM = 1, "quorum", "số người phải dự thì hội nghị được tiến hành", "how many must attend for the conference to proceed"
    MAJORITY = 2, "majority", "số phiếu để trúng cử", "how many votes elect"
    NO_QUORUM = 3, "no_quorum", "việc phải làm khi không đủ người dự", "what follows when too few attend"
    REVOTE_DAYS = 4, "revote.days", "thời hạn bầu lại", "within how many days the re-vote is held"
    REVOTE_SECOND_FAILURE = 5, "revote.second_failure", "việc phải làm khi bầu lần hai không thành", "what follows a second failure"
    INTERIM_MONTHS = 6, "interim.months", "thời hạn của người lâm thời", "how long an interim head may serve"
    INTERIM_BY = 7, "interim.by", "ai cử người lâm thời", "who appoints an interim head"
    MORE_PASS_THAN_SEATS = 8, "more_pass_than_seats", "khi số người quá bán nhiều hơn số người được bầu", "when more pass than there are seats"
    TIE = 9, "tie", "khi bằng phiếu ở ranh giới", "when votes are equal at the margin"
    ELECTORATE_KIND = 10, "electorate.kind", "thành phần cử tri", "who votes"
    FORM_SEPARATE_ELECTION = 11, "form.separate_election", "tổ chức thành cuộc bầu cử riêng", "a separate election"
    QUORUM_SEPARATE_ELECTION = 12, "quorum.separate_election", "số người phải tham gia cuộc bầu cử riêng", "how many must take part in a separate election"
    QUORUM_HOUSEHOLD_BALLOTS = 13, "quorum.household_ballots", "số hộ phải gửi lại phiếu", "how many households must return ballots"
    BALLOT_MARKS = 14, "ballot.marks", "số người được bầu trên một lá phiếu", "how many names a ballot may carry"
    CALL_DAYS = 15, "call.days", "công bố ngày bầu cử trước", "the election is called this many days ahead"
    CALL_BY = 16, "call.by", "ai quyết định tổ chức bầu cử", "who calls the election"
    CANDIDATE_LIST_DAYS = 17, "candidate_list.days", "có danh sách ứng cử trước", "the list of candidates is fixed this many days ahead"
    ELECTION_TEAM_DAYS = 18, "election_team.days", "thành lập tổ bầu cử trước", "the election team is set up this many days ahead"
    PUBLICATION_DAYS = 19, "publication.days", "niêm yết, thông báo trước", "the decisions are published this many days ahead"
    INVITATION_DAYS = 20, "invitation.days", "gửi giấy mời trước", "households are invited this many days ahead"
    CANDIDATES_COUNT = 21, "candidates.count", "số người trong danh sách ứng cử", "how many candidates the list holds"
    OFFICE_HEAD = 22, "office.head", "chức danh trưởng", "how the head gets office"
    OFFICE_DEPUTY = 23, "office.deputy", "chức danh phó", "how a deputy gets office"
    DEPUTY_SEATS = 24, "deputy.seats", "số cấp phó theo số hộ", "how many deputies, by households"
    RESULT_DAYS = 25, "result.days", "thời hạn gửi kết quả", "within how many days the result is sent"
    RECOGNITION_DAYS = 26, "recognition.days", "thời hạn công nhận", "within how many days the authority decides"
    RELEASE_PETITION = 27, "release.petition", "số hộ kiến nghị cho thôi", "how many households may petition for a release"
    RELEASE_VOTE = 28, "release.vote", "số phiếu để cho thôi", "how many votes release a head"
    RELEASE_NEW_ELECTION = 29, "release.new_election", "thời hạn quyết định bầu mới sau khi cho thôi", "within how many days of a release a new election is decided"
    MEETING_VOTE = 30, "meeting.vote", "biểu quyết tại cuộc họp", "votes inside the meeting"
    CLUSTERS_UNIT_HOUSEHOLDS = 31, "clusters.unit_households", "số hộ để được họp theo cụm", "households a group needs to meet by clusters"
    CLUSTERS_DISPERSED = 32, "clusters.dispersed", "địa bàn không tập trung", "what a dispersed settlement adds"
    CLUSTERS_HOUSEHOLDS = 33, "clusters.households", "số hộ của một cụm", "households in one cluster"
    COUNTING_BOARD_MEMBERS = 34, "counting_board.members", "số người của ban kiểm phiếu", "members of the counting board"
    WITNESSES = 35, "witnesses", "số đại diện hộ chứng kiến", "household representatives who witness the count"
    ELECTION_TEAM_HEAD = 36, "election_team.head", "tổ trưởng tổ bầu cử", "who heads the election team"
    HOUSEHOLD_NOMINEE = 37, "household.nominee", "người do hộ không có thành viên đủ năng lực cử", "whom a household without a capable member names"
    MEETING_CHAIR = 38, "meeting.chair", "ai chủ trì hội nghị bầu", "who chairs the meeting that elects"
    CLUSTERS_CHAIR = 39, "clusters.chair", "ai chủ trì họp cụm", "who chairs the meeting of a cluster"
    HOUSEHOLD_BALLOTS_SIGNED_BY = 40, "household_ballots.signed_by", "ai ký phiếu phát tới từng hộ", "who signs the ballots sent to households"
    NOMINATION_FLOOR = 41, "nomination.floor", "tự ứng cử, giới thiệu thêm tại hội nghị", "nominations from the floor"
    BREACH_CONSEQUENCE = 42, "breach.consequence", "hậu quả của vi phạm trình tự, thủ tục", "what follows a breach of procedure"
    COMMUNITY_INITIATIVE = 43, "community.initiative", "số hộ đồng ý để đưa một việc ra bàn", "how many households put a matter before the community"
    RELEASE_NO_AGREEMENT = 44, "release.no_agreement", "ai quyết định khi cuộc họp không thống nhất việc cho thôi", "who decides where the meeting cannot agree on a release"
    SIGNATURES_REPRESENTATIVES = 45, "signatures.representatives", "số đại diện hộ ký quyết định, ngoài trưởng và Trưởng ban công tác Mặt trận", "household representatives who sign the decision, beside the head and the head of the Front committee"
    RELEASE_CHAIR = 46, "release.chair", "ai chủ trì cuộc họp cho thôi", "who chairs the meeting on a release"
    RELEASE_CHAIR_INSTEAD = 47, "release.chair_instead", "ai chủ trì khi Trưởng ban công tác Mặt trận chính là người giữ chức danh", "who chairs where the head of the Front committee holds the office"
    RELEASE_INITIATOR = 48, "release.initiator", "ai đề nghị cho thôi khi có lý do", "who proposes a release for cause"
    BALLOT_TOO_MANY_MARKS = 49, "ballot.too_many_marks", "phiếu bầu nhiều người hơn số được bầu", "a ballot with more names marked than it may carry"
    BALLOT_NO_MARK = 50, "ballot.no_mark", "phiếu không bầu cho ai", "a ballot with nobody marked"
    BALLOT_UNLISTED_NAME = 51, "ballot.unlisted_name", "phiếu bầu cho người ngoài danh sách", "a ballot for somebody who is not on the list"
    BALLOT_NOT_ISSUED = 52, "ballot.not_issued", "phiếu không do tổ bầu cử phát", "a ballot that the election team did not issue"
    CANDIDATE_AGE = 64, "candidate.age", "người ứng cử: tuổi", "a candidate: age"
    CANDIDATE_CITIZEN = 65, "candidate.citizen", "người ứng cử: là công dân Việt Nam", "a candidate: is a Vietnamese citizen"
    CANDIDATE_RESIDES_IN_UNIT = 66, "candidate.resides_in_unit", "người ứng cử: cư trú tại tổ dân phố, thôn", "a candidate: resides in the group"
    CANDIDATE_PERMANENT_RESIDENCE_IN_UNIT = 67, "candidate.permanent_residence_in_unit", "người ứng cử: có hộ khẩu thường trú tại tổ dân phố, thôn", "a candidate: has permanent residence in the group"
    CANDIDATE_REGULAR_RESIDENCE_IN_UNIT = 68, "candidate.regular_residence_in_unit", "người ứng cử: cư trú thường xuyên tại tổ dân phố, thôn", "a candidate: lives regularly in the group"
    CANDIDATE_REGULAR_RESIDENCE_IN_COMMUNE = 69, "candidate.regular_residence_in_commune", "người ứng cử: cư trú thường xuyên tại xã, phường", "a candidate: lives regularly in the commune"
    CANDIDATE_CAPACITY_LOST = 70, "candidate.capacity_lost", "người ứng cử: mất năng lực hành vi dân sự (theo quyết định của tòa án)", "a candidate: has lost civil capacity (by court decision)"
    CANDIDATE_CAPACITY_LIMITED = 71, "candidate.capacity_limited", "người ứng cử: bị hạn chế năng lực hành vi dân sự (theo quyết định của tòa án)", "a candidate: has restricted civil capacity (by court decision)"
    CANDIDATE_DEPRIVED_OF_VOTE = 72, "candidate.deprived_of_vote", "người ứng cử: bị tước quyền bầu cử", "a candidate: is deprived of the vote"
    CANDIDATE_SERVING_PRISON = 73, "candidate.serving_prison", "người ứng cử: đang chấp hành hình phạt tù", "a candidate: is serving a prison sentence"
    CANDIDATE_SERVING_JUDGMENT = 74, "candidate.serving_judgment", "người ứng cử: đang chấp hành bản án", "a candidate: is serving a judgment"
    CANDIDATE_UNDER_PROSECUTION = 75, "candidate.under_prosecution", "người ứng cử: đang bị truy cứu trách nhiệm hình sự", "a candidate: is under prosecution"
    CANDIDATE_UNDER_DISCIPLINE = 76, "candidate.under_discipline", "người ứng cử: đang bị kỷ luật", "a candidate: is under discipline"
    CANDIDATE_NAMED_BY_HOUSEHOLD = 77, "candidate.named_by_household", "người ứng cử: được hộ gia đình cử làm đại diện", "a candidate: is named by the household"
    CANDIDATE_GOOD_HEALTH = 78, "candidate.good_health", "người ứng cử: có sức khỏe", "a candidate: is in good health"
    CANDIDATE_GOOD_CHARACTER = 79, "candidate.good_character", "người ứng cử: có phẩm chất chính trị, đạo đức tốt", "a candidate: is of good character"
    CANDIDATE_FAMILY_EXEMPLARY = 80, "candidate.family_exemplary", "người ứng cử: bản thân và gia đình gương mẫu", "a candidate: is exemplary, the family too"
    CANDIDATE_FAMILY_BREAKS_LAW = 81, "candidate.family_breaks_law", "người ứng cử: có vợ, chồng, con vi phạm pháp luật", "a candidate: has a spouse or child who breaks the law"
    CANDIDATE_INCUMBENT = 82, "candidate.incumbent", "người ứng cử: đang giữ chức danh", "a candidate: is the incumbent"
    CANDIDATE_INEFFECTIVE_IN_OFFICE = 83, "candidate.ineffective_in_office", "người ứng cử: làm việc không hiệu quả", "a candidate: works ineffectively in office"
    CANDIDATE_UPPER_SECONDARY_EDUCATION = 84, "candidate.upper_secondary_education", "người ứng cử: tốt nghiệp trung học phổ thông", "a candidate: has finished upper secondary school"
    CANDIDATE_ON_ELECTION_TEAM = 85, "candidate.on_election_team", "người ứng cử: ở trong tổ bầu cử", "a candidate: is on the election team"
    CANDIDATE_AGREED_BY_FRONT = 86, "candidate.agreed_by_front", "người ứng cử: được Ban công tác Mặt trận thống nhất", "a candidate: is agreed by the Front committee"
    CANDIDATE_AGREED_BY_PARTY_CELL = 87, "candidate.agreed_by_party_cell", "người ứng cử: được chi ủy thống nhất", "a candidate: is agreed by the Party cell"
    CANDIDATE_CONSENTS = 88, "candidate.consents", "người ứng cử: đồng ý ứng cử", "a candidate: consents to stand"
    VOTER_AGE = 96, "voter.age", "người đi bầu: tuổi", "a voter: age"
    VOTER_CITIZEN = 97, "voter.citizen", "người đi bầu: là công dân Việt Nam", "a voter: is a Vietnamese citizen"
    VOTER_RESIDES_IN_UNIT = 98, "voter.resides_in_unit", "người đi bầu: cư trú tại tổ dân phố, thôn", "a voter: resides in the group"
    VOTER_PERMANENT_RESIDENCE_IN_UNIT = 99, "voter.permanent_residence_in_unit", "người đi bầu: có hộ khẩu thường trú tại tổ dân phố, thôn", "a voter: has permanent residence in the group"
    VOTER_REGULAR_RESIDENCE_IN_UNIT = 100, "voter.regular_residence_in_unit", "người đi bầu: cư trú thường xuyên tại tổ dân phố, thôn", "a voter: lives regularly in the group"
    VOTER_REGULAR_RESIDENCE_IN_COMMUNE = 101, "voter.regular_residence_in_commune", "người đi bầu: cư trú thường xuyên tại xã, phường", "a voter: lives regularly in the commune"
    VOTER_CAPACITY_LOST = 102, "voter.capacity_lost", "người đi bầu: mất năng lực hành vi dân sự (theo quyết định của tòa án)", "a voter: has lost civil capacity (by court decision)"
    VOTER_CAPACITY_LIMITED = 103, "voter.capacity_limited", "người đi bầu: bị hạn chế năng lực hành vi dân sự (theo quyết định của tòa án)", "a voter: has restricted civil capacity (by court decision)"
    VOTER_DEPRIVED_OF_VOTE = 104, "voter.deprived_of_vote", "người đi bầu: bị tước quyền bầu cử", "a voter: is deprived of the vote"
    VOTER_SERVING_PRISON = 105, "voter.serving_prison", "người đi bầu: đang chấp hành hình phạt tù", "a voter: is serving a prison sentence"
    VOTER_SERVING_JUDGMENT = 106, "voter.serving_judgment", "người đi bầu: đang chấp hành bản án", "a voter: is serving a judgment"
    VOTER_UNDER_PROSECUTION = 107, "voter.under_prosecution", "người đi bầu: đang bị truy cứu trách nhiệm hình sự", "a voter: is under prosecution"
    VOTER_UNDER_DISCIPLINE = 108, "voter.under_discipline", "người đi bầu: đang bị kỷ luật", "a voter: is under discipline"
    VOTER_NAMED_BY_HOUSEHOLD = 109, "voter.named_by_household", "người đi bầu: được hộ gia đình cử làm đại diện", "a voter: is named by the household"
    VOTER_GOOD_HEALTH = 110, "voter.good_health", "người đi bầu: có sức khỏe", "a voter: is in good health"
    VOTER_GOOD_CHARACTER = 111, "voter.good_character", "người đi bầu: có phẩm chất chính trị, đạo đức tốt", "a voter: is of good character"
    VOTER_FAMILY_EXEMPLARY = 112, "voter.family_exemplary", "người đi bầu: bản thân và gia đình gương mẫu", "a voter: is exemplary, the family too"
    VOTER_FAMILY_BREAKS_LAW = 113, "voter.family_breaks_law", "người đi bầu: có vợ, chồng, con vi phạm pháp luật", "a voter: has a spouse or child who breaks the law"
    VOTER_INCUMBENT = 114, "voter.incumbent", "người đi bầu: đang giữ chức danh", "a voter: is the incumbent"
    VOTER_INEFFECTIVE_IN_OFFICE = 115, "voter.ineffective_in_office", "người đi bầu: làm việc không hiệu quả", "a voter: works ineffectively in office"
    VOTER_UPPER_SECONDARY_EDUCATION = 116, "voter.upper_secondary_education", "người đi bầu: tốt nghiệp trung học phổ thông", "a voter: has finished upper secondary school"
    VOTER_ON_ELECTION_TEAM = 117, "voter.on_election_team", "người đi bầu: ở trong tổ bầu cử", "a voter: is on the election team"
    VOTER_AGREED_BY_FRONT = 118, "voter.agreed_by_front", "người đi bầu: được Ban công tác Mặt trận thống nhất", "a voter: is agreed by the Front committee"
    VOTER_AGREED_BY_PARTY_CELL = 119, "voter.agreed_by_party_cell", "người đi bầu: được chi ủy thống nhất", "a voter: is agreed by the Party cell"
    VOTER_CONSENTS = 120, "voter.consents", "người đi bầu: đồng ý ứng cử", "a voter: consents to stand"


class Finding(Word):
    """Finding."""

    RULES_NONE_IN_FORCE = 1, "rules.none_in_force", "Không có văn bản nào có hiệu lực tại nơi này vào ngày bầu; cấp có thẩm quyền quyết định.", "No instrument is in force for this place on the polling day; the authority decides."
    RULES_NOT_IN_FORCE = 2, "rules.not_in_force", "Một văn bản được nêu không có hiệu lực vào ngày {left:date}.", "An instrument that was named is not in force on {left:date}."
    RULES_VALUE_MISSING = 3, "rules.value_missing", "Luật áp dụng không quy định {value}; phần phụ thuộc vào đó chưa xác định được.", "The law that applies does not tell {value}; what depends on it is undetermined."
    RULES_CHANGED_BETWEEN_ROUNDS = 4, "rules.changed_between_rounds", "Luật đã thay đổi trước lần bầu ngày {right:date}; vẫn áp dụng luật của ngày bầu đầu tiên {left:date}.", "The law changed before the round of {right:date}; the law of the first polling day, {left:date}, goes on."
    LAW_CONTRADICTS = 5, "law.contradicts", "Hai văn bản cùng cấp, cùng ngày quy định khác nhau về {value}.", "Two instruments of one level and one date differ on {value}."
    RULES_UNVERIFIED = 6, "rules.unverified", "Quyết định dựa vào {value}, ở mức: {left:evidence}.", "The decision rests on {value}, known only as: {left:evidence}."
    QUORUM_MET = 10, "quorum.met", "Đủ số người dự: {left} người, cần {right}.", "The quorum is met: {left} attend, {right} are needed."
    QUORUM_NOT_MET = 11, "quorum.not_met", "Không đủ số người dự: {left} người, cần {right}.", "The quorum is not met: {left} attend, {right} are needed."
    QUORUM_IMPLIED = 12, "quorum.implied", "Không ghi số người dự, nhưng số phiếu cho thấy có ít nhất {left} người, cần {right}.", "How many attended is not told, but the ballots show at least {left}; {right} are needed."
    MAJORITY_REACHED = 20, "majority.reached", "Có người đạt đủ phiếu: {left} phiếu, cần {right}.", "A candidate reaches the majority: {left} votes, {right} are needed."
    MAJORITY_NOT_REACHED = 21, "majority.not_reached", "Không ai đạt đủ phiếu: cao nhất {left} phiếu, cần {right}.", "Nobody reaches the majority: the most is {left} votes, {right} are needed."
    MAJORITY_BASE_MATTERS = 22, "majority.base_matters", "Nếu tính trên {left:base} thì kết quả sẽ khác; luật tính trên {right:base}.", "Counted on {left:base} other people would be elected; the law counts on {right:base}."
    MAJORITY_MORE_PASS_THAN_SEATS = 23, "majority.more_pass_than_seats", "Có {left} người đạt đủ phiếu cho {right} chỗ; luật không nói chọn ai.", "{left} candidates pass for {right} seats; the law does not say who takes them."
    MAJORITY_TIED = 24, "majority.tied", "Bằng phiếu ở ranh giới: mỗi người {left} phiếu.", "Votes are equal at the margin: {left} each."
    SEATS_UNFILLED = 25, "seats.unfilled", "Mới bầu được {left} trên {right} người.", "Only {left} of {right} seats are filled."
    MAJORITY_MISSING = 26, "majority.missing", "Thiếu số liệu nên chưa biết ai trúng cử.", "Facts are missing to tell who is elected."
    COUNT_VALID_OVER_RETURNED = 30, "count.valid_over_returned", "Số phiếu hợp lệ ({left}) nhiều hơn số phiếu thu vào ({right}).", "More valid ballots ({left}) than were returned ({right})."
    COUNT_VALID_OVER_ISSUED = 31, "count.valid_over_issued", "Số phiếu hợp lệ ({left}) nhiều hơn số phiếu phát ra ({right}).", "More valid ballots ({left}) than were issued ({right})."
    COUNT_VALID_OVER_PRESENT = 32, "count.valid_over_present", "Số phiếu hợp lệ ({left}) nhiều hơn số người dự ({right}).", "More valid ballots ({left}) than people present ({right})."
    COUNT_VALID_OVER_ELECTORATE = 33, "count.valid_over_electorate", "Số phiếu hợp lệ ({left}) nhiều hơn tổng số cử tri hoặc đại diện hộ ({right}).", "More valid ballots ({left}) than the electorate ({right})."
    COUNT_RETURNED_OVER_ISSUED = 34, "count.returned_over_issued", "Số phiếu thu vào ({left}) nhiều hơn số phiếu phát ra ({right}).", "More ballots returned ({left}) than were issued ({right})."
    COUNT_RETURNED_OVER_PRESENT = 35, "count.returned_over_present", "Số phiếu thu vào ({left}) nhiều hơn số người dự ({right}).", "More ballots returned ({left}) than people present ({right})."
    COUNT_RETURNED_OVER_ELECTORATE = 36, "count.returned_over_electorate", "Số phiếu thu vào ({left}) nhiều hơn tổng số cử tri hoặc đại diện hộ ({right}).", "More ballots returned ({left}) than the electorate ({right})."
    COUNT_ISSUED_OVER_PRESENT = 37, "count.issued_over_present", "Số phiếu phát ra ({left}) nhiều hơn số người dự ({right}).", "More ballots issued ({left}) than people present ({right})."
    COUNT_ISSUED_OVER_ELECTORATE = 38, "count.issued_over_electorate", "Số phiếu phát ra ({left}) nhiều hơn tổng số cử tri hoặc đại diện hộ ({right}).", "More ballots issued ({left}) than the electorate ({right})."
    COUNT_PRESENT_OVER_ELECTORATE = 39, "count.present_over_electorate", "Số người dự ({left}) nhiều hơn tổng số cử tri hoặc đại diện hộ ({right}).", "More people present ({left}) than the electorate ({right})."
    COUNT_SUM_DIFFERS = 40, "count.sum_differs", "Phiếu hợp lệ cộng không hợp lệ là {left}, khác số phiếu thu vào {right}.", "Valid plus invalid ballots make {left}, not the {right} returned."
    COUNT_SUM_OVER = 41, "count.sum_over", "Phiếu hợp lệ cộng không hợp lệ là {left}, nhiều hơn {right}.", "Valid plus invalid ballots make {left}, more than {right}."
    COUNT_INVALID_OVER_RETURNED = 42, "count.invalid_over_returned", "Số phiếu không hợp lệ ({left}) nhiều hơn số phiếu thu vào ({right}).", "More invalid ballots ({left}) than were returned ({right})."
    COUNT_VOTES_OVER = 43, "count.votes_over", "Một người có {left} phiếu, nhiều hơn số phiếu có thể có ({right}).", "A candidate has {left} votes, more than there can be ({right})."
    COUNT_VOTES_SUM_OVER = 44, "count.votes_sum_over", "Tổng số phiếu bầu ({left}) nhiều hơn số phiếu cho phép ({right}).", "The votes add up to {left}, more than the ballots allow ({right})."
    COUNT_HANDS_OVER_PRESENT = 45, "count.hands_over_present", "Tán thành, không tán thành và không biểu quyết cộng lại là {left}, nhiều hơn số người dự ({right}).", "For, against and abstaining make {left}, more than those present ({right})."
    COUNT_ELECTORATE_ZERO = 46, "count.electorate_zero", "Tổng số cử tri hoặc đại diện hộ bằng 0.", "The electorate of a round that was held is 0."
    COUNT_ELECTORATE_OVER_HOUSEHOLDS = 47, "count.electorate_over_households", "Số đại diện hộ ({left}) nhiều hơn số hộ ({right}).", "More household representatives ({left}) than households ({right})."
    CLUSTERS_PRESENT_DIFFERS = 48, "clusters.present_differs", "Số người dự ({left}) khác tổng các cụm ({right}).", "Those present ({left}) are not the sum of the clusters ({right})."
    CLUSTERS_PRESENT_OVER_HOUSEHOLDS = 49, "clusters.present_over_households", "Một cụm có {left} người dự nhưng chỉ có {right} hộ.", "A cluster has {left} present but only {right} households."
    CLUSTERS_HOUSEHOLDS_OVER_ELECTORATE = 50, "clusters.households_over_electorate", "Số hộ của các cụm ({left}) nhiều hơn tổng số đại diện hộ ({right}).", "The clusters hold {left} households, more than the electorate ({right})."
    CLUSTERS_HOUSEHOLDS_BELOW_ELECTORATE = 51, "clusters.households_below_electorate", "Số hộ của các cụm ({left}) ít hơn tổng số cử tri hoặc đại diện hộ ({right}).", "The clusters hold {left} households, fewer than the electorate ({right})."
    ELECTORATE_HOUSEHOLD_OMITTED = 52, "electorate.household_omitted", "Danh sách có {left} đại diện cho {right} hộ: có hộ bị bỏ sót.", "The roll has {left} representatives for {right} households: some are left out."
    ELECTORATE_OMISSION_MATTERS = 53, "electorate.omission_matters", "Các hộ bị bỏ sót ({left} hộ) có thể làm thay đổi kết quả.", "The households left out ({left}) could change the outcome."
    ELECTORATE_KIND_NOT_ALLOWED = 54, "electorate.kind_not_allowed", "Luật áp dụng không cho thành phần cử tri này bầu.", "The law that applies does not let this electorate vote."
    FORM_NOT_PROVIDED = 55, "form.not_provided", "Luật áp dụng không quy định hình thức bầu cử này.", "The law that applies does not provide for this form of election."
    HOUSEHOLD_BALLOTS_NO_BASIS = 56, "household_ballots.no_basis", "Phát phiếu tới từng hộ khi không có cuộc họp thiếu người dự trước đó, hoặc luật không quy định.", "Household ballots without an under-attended meeting before them, or under a law that has none."
    METHOD_ASSUMED = 57, "method.assumed", "Không ghi cách biểu quyết; tính như bỏ phiếu kín.", "How people voted is not told; judged as a secret ballot."
    CANDIDATE_NOT_LISTED = 60, "candidate.not_listed", "Có phiếu bầu cho người ngoài danh sách ứng cử; vẫn được tính.", "Votes for someone who is not on the list; they are counted."
    CANDIDATES_TOO_MANY = 61, "candidates.too_many", "Danh sách có {left} người, luật cho nhiều nhất {right}.", "The list holds {left} candidates, the law at most {right}."
    CANDIDATES_TOO_FEW = 62, "candidates.too_few", "Danh sách có {left} người, luật cần ít nhất {right}.", "The list holds {left} candidates, the law at least {right}."
    OFFICE_NOT_ELECTIVE = 63, "office.not_elective", "Luật áp dụng không quy định chức danh này do bầu.", "The law that applies does not make this office elective."
    ELECTED_INELIGIBLE = 64, "elected.ineligible", "Người trúng cử không đủ điều kiện; cơ quan công nhận xem xét.", "Someone elected is not eligible; it is for the authority that recognises."
    BIRTH_DATE_IMPLAUSIBLE = 65, "birth_date.implausible", "Ngày sinh không hợp lý nên coi như chưa biết.", "The birth date cannot be; it is taken as unknown."
    CANDIDATE_INELIGIBLE = 66, "candidate.ineligible", "Một người ứng cử không đủ điều kiện.", "A candidate is not eligible."
    CANDIDATE_ADVISED_AGAINST = 67, "candidate.advised_against", "Một người ứng cử không nên được giới thiệu.", "A candidate is advised against."
    SEATS_MORE_THAN_PROVIDED = 68, "seats.more_than_provided", "Bầu {left} cấp phó, luật cho nhiều nhất {right} với số hộ này.", "{left} deputies are elected; the law allows {right} for so many households."
    OUTCOME_REPORTED = 70, "outcome.reported", "Kết quả lấy theo thông báo vì không có số liệu kiểm phiếu.", "The outcome is the one reported, for want of counts."
    PUBLISHED_MISMATCH = 71, "published.mismatch", "Số liệu đã công bố không khớp với số liệu kiểm phiếu ({left} và {right}).", "A published figure does not agree with the counts ({left} and {right})."
    PUBLISHED_OUTCOME_DIFFERS = 72, "published.outcome_differs", "Kết quả đã công bố khác với kết quả theo luật.", "The published outcome is not the one that follows."
    PUBLISHED_BASE_USED = 73, "published.base_used", "Số liệu công bố đã được tính trên {left:base}; luật tính trên {right:base}.", "What was published was counted on {left:base}; the law counts on {right:base}."
    ROUND_AFTER_ELECTION = 80, "round.after_election", "Có lần bầu sau khi đã bầu được; lần sau cùng quyết định.", "A round was held after someone had been elected; the last one decides."
    ROUND_OUT_OF_ORDER = 81, "round.out_of_order", "Lần bầu ngày {right:date} ghi sau nhưng diễn ra trước ngày {left:date}.", "The round of {right:date} is listed after that of {left:date}."
    REVOTE_LATE = 82, "revote.late", "Bầu lại ngày {left:date}, sau hạn {right:date}.", "The re-vote of {left:date} came after its last day, {right:date}."
    RECOGNITION_WITHOUT_MAJORITY = 83, "recognition.without_majority", "Có quyết định về kết quả nhưng không có người trúng cử theo luật.", "The authority ruled on a result that elects nobody."
    RECOGNITION_UNPROVED = 84, "recognition.unproved", "Đã công nhận nhưng thiếu số liệu để kiểm tra.", "Recognised, but facts are missing to check it."
    DEADLINE_CALENDAR_NEEDED = 85, "deadline.calendar_needed", "Thời hạn tính đến {left:date} có thể trùng Tết hoặc Giỗ Tổ; cần lịch nghỉ cụ thể.", "The term up to {left:date} may touch Tết or the Hùng Kings' day; a calendar is needed."
    PREPARATION_LATE = 88, "preparation.late", "Bước chuẩn bị ngày {left:date}, chậm nhất phải là {right:date}.", "A step of preparation was taken on {left:date}; its last day was {right:date}."
    PREPARATION_MISSING = 89, "preparation.missing", "Không ghi ngày của một bước chuẩn bị; chậm nhất là {right:date}.", "The day of a step of preparation is not told; its last day was {right:date}."
    PREPARATION_OUT_OF_ORDER = 90, "preparation.out_of_order", "Bước chuẩn bị ngày {left:date} ghi trước bước đứng trước nó, ngày {right:date}.", "A step of preparation, {left:date}, comes before the one it follows, {right:date}."
    ESCALATION_UNSETTLED = 91, "escalation.unsettled", "Vướng mắc nhân sự chưa được giải quyết trước ngày bầu.", "A personnel problem was not settled before polling day."
    BREACH_UNRULED = 92, "breach.unruled", "Có vi phạm chưa được kết luận.", "A breach has not been ruled on."
    BREACH_ANNULS = 93, "breach.annuls", "Vi phạm đã được kết luận: kết quả bị hủy hoặc phải làm lại.", "A breach was ruled on: the result is annulled or must be redone."
    BREACH_NOTE_MISSING = 94, "breach.note_missing", "Vi phạm loại khác cần có ghi chú.", "A breach of another kind should carry a note."
    PETITION_SHORT = 95, "petition.short", "Chỉ có {left} hộ kiến nghị, cần {right}.", "Only {left} households petition, {right} are needed."
    TEAM_HEAD_DIFFERS = 97, "team.head_differs", "Tổ trưởng tổ bầu cử không đúng quy định.", "The election team is not headed by whom the law names."
    TEAM_BOARD_SIZE = 98, "team.board_size", "Ban kiểm phiếu có {left} người; luật quy định {right}.", "The counting board has {left} members; the law's limit is {right}."
    TEAM_WITNESSES = 99, "team.witnesses", "Có {left} người chứng kiến kiểm phiếu; luật quy định {right}.", "{left} witness the count; the law's limit is {right}."
    CLUSTERS_NOT_PROVIDED = 100, "clusters.not_provided", "Số hộ ({left}) chưa đến mức được họp theo cụm ({right}).", "The group has {left} households; clusters need {right}."
    CLUSTERS_SIZE = 101, "clusters.size", "Một cụm có {left} hộ; luật quy định {right}.", "A cluster has {left} households; the law's limit is {right}."
    CAMPAIGN_TOTAL_UNKNOWN = 110, "campaign.total_unknown", "Không cộng được {right:total}: {left} đơn vị không có số liệu.", "No total of {right:total}: {left} units do not tell the figure."
    CAMPAIGN_RULES_DIFFER = 111, "campaign.rules_differ", "Một đơn vị áp dụng luật khác với cả đợt.", "A unit is judged by another law than the campaign's."
    DEADLINE_MISSED = 113, "deadline.missed", "{left} đơn vị chưa xong trước ngày {right:date}.", "{left} units were not done by {right:date}."
    ROLL_HOUSEHOLD_TWICE = 120, "roll.household_twice", "Một hộ đứng ở {left} dòng; mỗi hộ chỉ có một dòng, một người đại diện.", "A household stands in {left} rows; it has one row and one representative."
    ROLL_PERSON_TWICE = 121, "roll.person_twice", "Một người đứng ở {left} dòng cho nhiều hộ; một người chỉ đại diện cho một hộ.", "A person stands in {left} rows for several households; nobody represents two."
    ROLL_PERSON_MISSING = 122, "roll.person_missing", "Số hộ chưa ghi người đại diện: {left}.", "Households that name no representative: {left}."
    ROLL_VOTER_BARRED = 123, "roll.voter_barred", "Không được đi bầu theo tiêu chuẩn “{value}”: {left} người.", "May not vote, by “{value}”: {left}."
    ROLL_VOTER_MISSING = 124, "roll.voter_missing", "Thiếu dữ kiện về “{value}”: {left} dòng.", "Rows that lack the fact for “{value}”: {left}."
    ROLL_CANDIDATE_BARRED = 125, "roll.candidate_barred", "Không được ứng cử theo tiêu chuẩn “{value}”: {left} người.", "May not stand, by “{value}”: {left}."
    ROLL_CANDIDATE_ADVISED = 126, "roll.candidate_advised", "Không nên giới thiệu theo tiêu chuẩn “{value}”: {left} người.", "Should not be nominated, by “{value}”: {left}."
    ROLL_CANDIDATE_MISSING = 127, "roll.candidate_missing", "Thiếu dữ kiện về “{value}”: {left} dòng.", "Rows that lack the fact for “{value}”: {left}."
    ROLL_BIRTH_DATE_IMPLAUSIBLE = 128, "roll.birth_date_implausible", "Ngày sinh không hợp lý, coi như chưa biết: {left} dòng.", "Birth dates that cannot be, taken as unknown: {left}."
    ROLL_EMPTY = 129, "roll.empty", "Danh sách không có hộ nào.", "There is no household on the roll."
    MEETING_ADOPTED = 160, "meeting.adopted", "Cuộc họp đã thông qua một việc: {left} người tán thành, cần {right}.", "The meeting adopted a matter: {left} for it, {right} needed."
    MEETING_NOT_ADOPTED = 161, "meeting.not_adopted", "Cuộc họp không thông qua một việc: {left} người tán thành, cần {right}. Không văn bản nào nói việc này làm thay đổi kết quả bầu.", "The meeting did not adopt a matter: {left} for it, {right} needed. No instrument says that this changes who is elected."
    MEETING_MISSING = 162, "meeting.missing", "Thiếu số người tán thành hoặc số người dự nên chưa biết cuộc họp có thông qua hay không.", "The votes for it or those present are not told, so whether the meeting adopted it is not known."
    MEETING_HANDS_OVER_PRESENT = 163, "meeting.hands_over_present", "Tán thành, không tán thành và không biểu quyết trong cuộc họp cộng lại là {left}, nhiều hơn {right} người có thể dự.", "For, against and abstaining in the meeting make {left}, more than the {right} who can have been there."
    ELECTORATE_ABSENT_COUNTED = 164, "electorate.absent_counted", "{left} hộ không có người đại diện dự họp vẫn tính trong tổng số {right} hộ: luật đòi ghi số hộ này, không văn bản nào cho trừ hộ vắng.", "{left} households without a representative there stay in the total of {right}: the law has them written down, and no text lets absent households be deducted."
    ELECTORATE_ABSENT_DIFFERS = 165, "electorate.absent_differs", "Số người dự cộng số hộ không có đại diện là {left}, khác tổng số {right}.", "Those present and the households without a representative make {left}, not the total of {right}."
    MAJORITY_EXACTLY_HALF = 166, "majority.exactly_half", "{left} phiếu vừa đúng tỷ lệ của {right} mà chưa vượt: bầu và cho thôi cần trên mức này, chỉ kiến nghị cho thôi là “ít nhất”.", "{left} votes are exactly the share of {right} and not more: an election or release needs more than that; only the petition for a release says “at least”."
    MAJORITY_EQUAL_BELOW = 167, "majority.equal_below", "Hai người cao nhất bằng phiếu nhau ({left}) nhưng chưa đủ {right}: không ai trúng cử; quy tắc chọn người nhiều tuổi hơn của luật bầu cử nhà nước không áp dụng ở đây.", "The two leading candidates are equal ({left}) below the {right} needed: nobody is elected; the older-wins rule of the state election law is not of these elections."
    BALLOTS_OFFICES_DIFFER = 168, "ballots.offices_differ", "Số phiếu không hợp lệ của hai chức danh khác nhau ({left} và {right}): không văn bản nào nói phiếu hỏng ở chức danh này thì hỏng cả chức danh kia; ở đây xét riêng.", "The invalid ballots of two offices differ ({left} and {right}): no text says whether a ballot spoilt for one office is spoilt for the other; they are judged apart."
    OFFICES_PARTLY_FILLED = 169, "offices.partly_filled", "{left} trên {right} chức danh đã bầu xong, chức danh còn lại thì chưa: không có quy định chung; có thể công nhận phần đã xong hoặc chờ bầu đủ, ở đây xét riêng từng chức danh.", "{left} of {right} offices are filled and another is not: no national rule says whether the one is recognised or waits for the other; each office is judged by itself."
    CLUSTERS_CHAIR_DISPUTED = 170, "clusters.chair_disputed", "Họp theo cụm: luật để trưởng ủy quyền người chủ trì, còn nghị định để tổ bầu cử chủ trì việc bầu; không văn bản nào nói bên nào được ưu tiên.", "Meetings by clusters: the law has the head authorise who chairs, the decree has the election team chair an election; no text says which prevails."
    CLUSTERS_CONSOLIDATED = 171, "clusters.consolidated", "{left} trên {right} cụm không đủ người dự nếu tính riêng; luật cộng các cụm thành một kết quả nên tính chung.", "{left} of {right} clusters would lack attendance by themselves; the law adds the clusters into one result, so they count together."
    HOUSEHOLD_BALLOTS_INCUMBENT_SIGNS = 172, "household_ballots.incumbent_signs", "Người đang giữ chức danh ứng cử mà nghị định lại để trưởng ký từng lá phiếu phát tới hộ; cùng nghị định cấm người ứng cử ở trong tổ bầu cử.", "The incumbent stands, while the decree has the head sign every ballot sent to a household; the same decree bars candidates from the election team."
    PROXY_NO_BASIS = 173, "proxy.no_basis", "Bỏ phiếu thay hộ khác: thành viên trong hộ có thể ủy quyền cho nhau, không văn bản nào cho một người bỏ phiếu của hai hộ; UBND cấp xã kết luận.", "Voting for another household: members of one household may authorise each other, no text lets one person cast the votes of two; the commune rules on it."
    ELECTORATE_KIND_CHANGED = 174, "electorate.kind_changed", "Lần này và lần trước có thành phần cử tri khác nhau: luật cho chọn một trong hai, không cho trộn; các tỷ lệ không so sánh được.", "This round and the one before have different electorates: the law lets one of the two be chosen, not mixed; their shares cannot be compared."
    CANDIDATE_ON_TEAM_UNDECIDED = 175, "candidate.on_team_undecided", "Người ứng cử ở trong tổ bầu cử: văn bản áp dụng không cấm, quy định sau này thì cấm; ở đây không coi là thiếu điều kiện.", "A candidate sits on the election team: the texts that apply do not forbid it, a later decree does; here it is no bar."
    NOMINATION_FLOOR_NOT_PROVIDED = 176, "nomination.floor_not_provided", "Có người được giới thiệu tại hội nghị: luật áp dụng chốt danh sách từ trước và không nói tới việc này; người dân thường đòi được giới thiệu thêm.", "Someone was nominated from the floor: the law that applies fixes a list beforehand and does not speak of it, though people ask for it."
    NOMINATION_FLOOR_UNCHECKED = 177, "nomination.floor_unchecked", "Có người được giới thiệu tại hội nghị: luật cho phép, nhưng không dành thời gian kiểm tra tiêu chuẩn như với danh sách đã chốt từ trước.", "Someone was nominated from the floor: the law allows it, but leaves no time to check the standards as it does for the list."
    CANDIDATES_SINGLE = 178, "candidates.single", "Chỉ một người ứng cử: luật cho phép; phiếu không đồng ý chỉ có tác dụng khi làm người ấy không đủ {right} phiếu.", "Only one candidate stands: the law allows it; votes against count only where they keep the votes below {right}."
    BALLOTS_INVALID_MATTER = 179, "ballots.invalid_matter", "Thiếu {right} phiếu để đạt, trong khi có {left} phiếu bị coi là không hợp lệ: không văn bản chung nào nói phiếu thế nào là không hợp lệ nên có thể bị khiếu nại.", "{right} votes are short while {left} ballots were held invalid: no national text says what makes a ballot invalid, so the count may be disputed."
    REVOTE_START_ARGUED = 180, "revote.start_argued", "Hội nghị ngày {left:date} không đủ người dự: thời hạn {right} ngày gắn với việc không ai quá bán; có người tính từ ngày này, ở đây không tính.", "The conference of {left:date} had too few people: the {right} days are tied to nobody having the majority; some count from this day, here it does not."
    RECOGNITION_LATE = 181, "recognition.late", "Quyết định công nhận chậm {left} ngày so với hạn {right:date}: luật không coi chậm trễ là công nhận, người trúng cử vẫn phải chờ.", "The ruling came {left} days after its last day, {right:date}: the law takes no delay for recognition, and whoever was elected had to wait."
    RESULT_LATE = 182, "result.late", "Kết quả gửi chậm {left} ngày so với hạn {right:date}.", "The result was sent {left} days after its last day, {right:date}."
    INTERIM_OVERDUE = 183, "interim.overdue", "Người lâm thời đã quá hạn {left} ngày (hạn {right:date}).", "The interim head is {left} days past the limit, {right:date}."
    BREACH_CONSEQUENCE_OPEN = 184, "breach.consequence_open", "Vi phạm trình tự có thể bị hủy kết quả hoặc chỉ bị yêu cầu làm lại, tùy mức độ; luật không nói mức độ nào thì theo cách nào.", "A breach of procedure may annul the result or only have it redone, by its gravity; the law does not say which gravity leads to which."
    PETITION_INITIATIVE_ONLY = 185, "petition.initiative_only", "{left} hộ kiến nghị: đủ mức đưa một việc ra cộng đồng bàn ({right} hộ) nhưng chưa đủ mức kiến nghị cho thôi; hai mức đứng ở hai văn bản, ở đây theo mức cho thôi.", "{left} households petition: enough to put a matter before the community ({right}), not enough for a release; the two thresholds stand in two texts, here that of the release applies."
    RELEASE_FAILED_OPEN = 186, "release.failed_open", "Không đủ phiếu cho thôi: luật đòi trên một nửa tổng số, nghị định lại để UBND cấp xã cùng Mặt trận quyết định khi cuộc họp “không thống nhất”; đa số phản đối có phải là không thống nhất hay không thì chưa rõ.", "The release has too few votes: the law asks for more than half of all, the decree lets the commune decide with the Front where the meeting “cannot agree”; whether a majority against is that is open."
    INTERIM_CAP_ARGUED = 187, "interim.cap_argued", "Văn bản áp dụng không giới hạn thời gian lâm thời, còn các thông tư và nghị định khác giới hạn 6 tháng; ở đây không đặt hạn.", "The instrument that applies sets no limit on an interim head, while circulars and another decree say six months; here no limit is set."
    CANDIDATE_RESIDENCE_MOVED = 188, "candidate.residence_moved", "Người ứng cử sống trong xã, phường nhưng không ở tổ: tiêu chuẩn năm 2012 đòi cư trú tại tổ, quy định năm 2026 chỉ đòi trong xã, phường; ở đây theo văn bản có hiệu lực ngày bầu.", "A candidate lives in the commune and not in the group: the standards of 2012 ask for the group, the decree of 2026 for the commune; that of the polling day applies."
    SIGNATURE_MISSING = 189, "signature.missing", "Quyết định của cộng đồng thiếu {left} trên {right} chữ ký.", "The community's decision lacks {left} of {right} signatures."
    SIGNATURE_HEAD_OPEN = 190, "signature.head_open", "Luật đòi trưởng ký quyết định, nhưng trưởng vừa ứng cử, vừa được xét cho thôi hoặc đang khuyết: không văn bản nào nói ai ký thay.", "The law has the head sign the decision, yet the head stood, is to be released or is lacking: no text says who signs instead."
    PREPARATION_LAST_DAY = 191, "preparation.last_day", "Bước chuẩn bị làm đúng ngày cuối cùng, {right:date}: lấy ngày bầu trừ lùi thì kịp, đòi đủ số ngày trọn thì chậm một ngày; ở đây lấy ngày bầu trừ lùi.", "A step of preparation was taken on its very last day, {right:date}: in time where days are counted back from polling day, a day late where full days are asked for; here they are counted back."
    ROLL_NOMINEE_COUNTED = 192, "roll.nominee_counted", "{left} người do hộ không có thành viên đủ năng lực cử ra: luật để hộ cử người, bỏ qua tuổi và năng lực; văn bản không nói người đó có thể là ai.", "{left} people were named by households without a capable member: the law lets them, whatever the age and capacity, and does not say who it may be."
    RELEASE_CHAIR_DIFFERS = 193, "release.chair_differs", "Người chủ trì cuộc họp cho thôi không đúng quy định.", "The meeting on the release was not chaired by whom the law names."
    RELEASE_INITIATOR_DIFFERS = 194, "release.initiator_differs", "Việc cho thôi không do người mà luật quy định đề nghị, xét theo lý do đã ghi.", "On the ground that is told, the release was not proposed by whom the law names."
    RELEASE_PETITION_MISSING = 195, "release.petition_missing", "Các hộ kiến nghị cho thôi nhưng không ghi số hộ, cần {right}.", "Households petition for a release, but how many is not told; {right} are needed."
    RELEASE_GROUND_MISSING = 196, "release.ground_missing", "Không ghi lý do cho thôi nên chưa biết ai phải đề nghị.", "The ground of the release is not told, so who must propose it is not known."
    RELEASE_NEW_ELECTION_LATE = 197, "release.new_election_late", "Quyết định bầu mới chậm {left} ngày so với hạn {right:date} kể từ ngày công nhận cho thôi.", "The new election was called {left} days after its last day, {right:date}, counted from the recognition of the release."
    PAPERS_PRINTED_UNDER = 200, "papers.printed_under", "Số đã ghi là {left}, ít hơn {right} đếm được từ từng lá phiếu.", "The count told is {left}, fewer than the {right} counted ballot by ballot."
    PAPERS_PRINTED_OVER = 201, "papers.printed_over", "Số đã ghi là {left}, nhiều hơn {right} mà các lá phiếu có thể cho.", "The count told is {left}, more than the {right} that the ballots can make."
    PAPERS_DISPUTE_HARMLESS = 202, "papers.dispute_harmless", "{left} trên {right} lá phiếu chưa rõ có hợp lệ hay không vì không quy định nào nói; tính thế nào thì kết quả vẫn vậy.", "Whether {left} of {right} ballots are valid is not known, as no rule says; the result is the same either way."
    PAPERS_DISPUTE_DECIDES = 203, "papers.dispute_decides", "{left} trên {right} lá phiếu chưa rõ có hợp lệ hay không vì không quy định nào nói; kết quả phụ thuộc vào các phiếu đó nên chưa xác định được.", "Whether {left} of {right} ballots are valid is not known, as no rule says; the result depends on them and is not determined."
    PAPERS_PRINTED_DECIDE = 204, "papers.printed_decide", "{left} trên {right} lá phiếu chưa rõ có hợp lệ hay không vì không quy định nào nói; kết quả theo số phiếu đã ghi, tính khác đi thì kết quả có thể khác.", "Whether {left} of {right} ballots are valid is not known, as no rule says; the counts told decide, and another ruling on those ballots could change the result."


class Severity(Word):
    """Severity."""

    INFO = 1, "info", "thông tin", "information"
    WARNING = 2, "warning", "cảnh báo", "warning"
    ERROR = 3, "error", "lỗi", "error"


class Language(Word):
    """Language."""

    VI = 1, "vi", "tiếng Việt", "Vietnamese"
    EN = 2, "en", "tiếng Anh", "English"


class Evidence(Word):
    """Evidence."""

    TEXT = 1, "text", "đã đọc điều luật", "the article itself was read"
    QUOTED = 2, "quoted", "đọc qua trích dẫn", "read in a quotation"
    SECONDARY = 3, "secondary", "nguồn thứ cấp", "secondary source"
    ANALOGY = 4, "analogy", "áp dụng tương tự", "by analogy"
    UNVERIFIED = 5, "unverified", "chưa kiểm chứng", "unverified"


class Kind(Word):
    """Kind."""

    RATIO = 1, "ratio", "tỷ lệ", "ratio"
    RANGE = 2, "range", "khoảng", "range"
    DAYS = 3, "days", "số ngày", "days"
    MONTHS = 4, "months", "số tháng", "months"
    CHOICE = 5, "choice", "lựa chọn", "choice"
    CRITERION = 6, "criterion", "tiêu chuẩn", "criterion"
    STEPS = 7, "steps", "bậc theo số hộ", "steps by households"
    NONE = 8, "none", "không quy định", "deliberately none"


class Compare(Word):
    """Compare."""

    MORE_THAN = 1, "more_than", "trên", "more than"
    AT_LEAST = 2, "at_least", "ít nhất", "at least"


class Base(Word):
    """Base."""

    ELECTORATE = 1, "electorate", "tổng số cử tri hoặc đại diện hộ", "the whole electorate"
    PRESENT = 2, "present", "số người dự", "those present"
    ISSUED = 3, "issued", "số phiếu phát ra", "ballots issued"
    RETURNED = 4, "returned", "số phiếu thu vào", "ballots returned"
    VALID = 5, "valid", "số phiếu hợp lệ", "valid ballots"


class ElectorateKind(Word):
    """Electorate kind."""

    HOUSEHOLD_REPRESENTATIVES = 1, "household_representatives", "cử tri đại diện hộ gia đình", "household representatives"
    VOTERS = 2, "voters", "toàn thể cử tri", "all voters"


class Form(Word):
    """Form."""

    CONFERENCE = 1, "conference", "hội nghị (cuộc họp)", "conference"
    SEPARATE_ELECTION = 2, "separate_election", "cuộc bầu cử riêng", "separate election"
    HOUSEHOLD_BALLOTS = 3, "household_ballots", "phát phiếu tới từng hộ", "household ballots"


class Method(Word):
    """Method."""

    SECRET_BALLOT = 1, "secret_ballot", "bỏ phiếu kín", "secret ballot"
    SHOW_OF_HANDS = 2, "show_of_hands", "giơ tay biểu quyết", "show of hands"


class ContestKind(Word):
    """Contest kind."""

    ELECTION = 1, "election", "bầu", "election"
    RELEASE = 2, "release", "cho thôi làm", "release"


class QuorumOutcome(Word):
    """Quorum outcome."""

    MET = 1, "met", "đủ", "met"
    NOT_MET = 2, "not_met", "không đủ", "not met"
    UNKNOWN = 3, "unknown", "chưa biết", "unknown"
    NOT_REQUIRED = 4, "not_required", "không yêu cầu", "not required"


class Outcome(Word):
    """Outcome."""

    ELECTED = 1, "elected", "bầu đủ", "elected"
    PARTLY_ELECTED = 2, "partly_elected", "bầu chưa đủ", "partly elected"
    NO_WINNER = 3, "no_winner", "không ai trúng cử", "no winner"
    TIED = 4, "tied", "bằng phiếu", "tied"
    UNDETERMINED = 5, "undetermined", "chưa xác định được", "undetermined"
    NO_QUORUM = 6, "no_quorum", "không đủ người dự", "no quorum"
    IRRECONCILABLE = 7, "irreconcilable", "số liệu mâu thuẫn", "irreconcilable"
    ANNULLED = 8, "annulled", "bị hủy kết quả", "annulled"
    NOT_HELD = 9, "not_held", "chưa tổ chức", "not held"
    UNKNOWN = 10, "unknown", "thiếu dữ kiện", "unknown"
    RELEASED = 11, "released", "được cho thôi", "released"
    NOT_RELEASED = 12, "not_released", "không được cho thôi", "not released"


class State(Word):
    """State."""

    NOT_CALLED = 1, "not_called", "chưa có quyết định bầu", "not called"
    CALLED = 2, "called", "đã công bố ngày bầu", "called"
    LISTED = 3, "listed", "đã có danh sách ứng cử", "listed"
    TEAM_SET = 4, "team_set", "đã lập tổ bầu cử", "election team set"
    PUBLISHED = 5, "published", "đã niêm yết", "published"
    ADJOURNED = 6, "adjourned", "hội nghị không đủ, phải tiếp tục", "adjourned"
    REVOTE_DUE = 7, "revote_due", "phải bầu lại", "re-vote due"
    REVIEW = 8, "review", "phải kiểm lại số liệu", "count under review"
    UNDETERMINED = 9, "undetermined", "chưa xác định được", "undetermined"
    ELECTED_PENDING = 10, "elected_pending", "trúng cử, chờ công nhận", "elected, recognition pending"
    RECOGNISED = 11, "recognised", "đã được công nhận", "recognised"
    REFUSED = 12, "refused", "không được công nhận", "refused"
    DEFERRED = 13, "deferred", "hoãn công nhận", "recognition deferred"
    REELECTION_ORDERED = 14, "reelection_ordered", "quyết định bầu lại", "re-election ordered"
    ANNULLED = 15, "annulled", "bị hủy kết quả", "annulled"
    INTERIM = 16, "interim", "cử người lâm thời", "interim head"
    NOT_HELD = 17, "not_held", "chưa tổ chức", "not held"
    RELEASE_PENDING = 18, "release_pending", "cho thôi, chờ công nhận", "release, recognition pending"
    VACANT = 19, "vacant", "khuyết người đứng đầu", "vacant"
    UNKNOWN = 20, "unknown", "thiếu dữ kiện", "unknown"


class Step(Word):
    """Step."""

    RULE_ON_BREACH = 1, "rule_on_breach", "xem xét vi phạm", "rule on the breach"
    SETTLE_ESCALATION = 2, "settle_escalation", "giải quyết vướng mắc nhân sự", "settle the escalated problem"
    HOLD_ELECTION = 3, "hold_election", "tổ chức bầu cử", "hold the election"
    RECONVENE = 4, "reconvene", "triệu tập lại hội nghị", "reconvene the conference"
    HOUSEHOLD_BALLOTS = 5, "household_ballots", "phát phiếu tới từng hộ gia đình", "send ballots to every household"
    REVIEW_COUNT = 6, "review_count", "kiểm tra lại số liệu kiểm phiếu", "review the count"
    REVOTE = 7, "revote", "bầu lại", "hold the re-vote"
    SEND_RESULT = 8, "send_result", "gửi kết quả", "send the result"
    AWAIT_RECOGNITION = 9, "await_recognition", "chờ công nhận", "await recognition"
    APPOINT_INTERIM = 10, "appoint_interim", "cử người lâm thời", "appoint an interim head"
    NEW_ELECTION = 11, "new_election", "tổ chức cuộc bầu cử mới", "hold a new election"
    REDO = 12, "redo", "làm lại cuộc bầu cử", "hold the election again"
    AUTHORITY_DECIDES = 13, "authority_decides", "chờ cấp có thẩm quyền quyết định", "the authority decides"
    TAKE_OFFICE = 14, "take_office", "nhận nhiệm vụ", "take office"
    SUPPLY_FACTS = 15, "supply_facts", "bổ sung dữ kiện", "supply the missing facts"


class Who(Word):
    """Who."""

    COMMUNE_PEOPLES_COMMITTEE = 1, "commune_peoples_committee", "UBND cấp xã", "commune People's Committee"
    COMMUNE_PEOPLES_COMMITTEE_CHAIR = 2, "commune_peoples_committee_chair", "Chủ tịch UBND cấp xã", "chair of the commune People's Committee"
    FRONT_COMMITTEE = 3, "front_committee", "Ban công tác Mặt trận", "Front working committee"
    ELECTION_TEAM = 4, "election_team", "Tổ bầu cử", "election team"
    COUNTING_BOARD = 5, "counting_board", "Ban kiểm phiếu", "counting board"
    CALLER = 6, "caller", "người dùng phần mềm", "whoever asks"


class Eligibility(Word):
    """Eligibility."""

    ELIGIBLE = 1, "eligible", "đủ điều kiện", "eligible"
    INELIGIBLE = 2, "ineligible", "không đủ điều kiện", "ineligible"
    UNKNOWN = 3, "unknown", "thiếu dữ kiện", "unknown"
    ADVISED_AGAINST = 4, "advised_against", "không nên giới thiệu", "advised against"


class Role(Word):
    """Role."""

    VOTER = 1, "voter", "người đại diện hộ đi bầu", "voter"
    CANDIDATE = 2, "candidate", "người ứng cử", "candidate"


class Ruling(Word):
    """Ruling."""

    NONE = 1, "none", "chưa kết luận", "none yet"
    DISMISSED = 2, "dismissed", "bác bỏ", "dismissed"
    ANNULLED = 3, "annulled", "hủy kết quả", "annulled"
    REDO = 4, "redo", "yêu cầu làm lại", "redo"


class Recognition(Word):
    """Recognition."""

    RECOGNISED = 1, "recognised", "công nhận", "recognised"
    REELECTION_ORDERED = 2, "reelection_ordered", "quyết định bầu lại", "re-election ordered"
    REFUSED = 3, "refused", "không công nhận", "refused"
    DEFERRED = 4, "deferred", "hoãn", "deferred"


class Breach(Word):
    """Breach."""

    OTHER = 1, "other", "khác", "other"
    PROCEDURE = 2, "procedure", "sai trình tự, thủ tục", "order or procedure"
    HOUSEHOLD_OMITTED = 3, "household_omitted", "bỏ sót hộ gia đình", "a household omitted"
    WRONG_BASE = 4, "wrong_base", "tính tỷ lệ sai mẫu số", "wrong base"
    NO_WITNESSES = 5, "no_witnesses", "kiểm phiếu không có người chứng kiến", "count without witnesses"
    CANDIDATE_ON_TEAM = 6, "candidate_on_team", "người ứng cử ở trong tổ bầu cử", "a candidate on the election team"
    DOUBLE_VOTING = 7, "double_voting", "một hộ bỏ nhiều phiếu", "a household voted twice"
    PROXY_VOTING = 8, "proxy_voting", "bỏ phiếu thay hộ khác", "voting for another household"
    INELIGIBLE_VOTER = 9, "ineligible_voter", "người không đủ điều kiện đi bầu", "an ineligible voter"
    SECRECY = 10, "secrecy", "lộ bí mật lá phiếu", "ballot secrecy"
    COUNT_ALTERED = 11, "count_altered", "sửa kết quả kiểm phiếu", "count altered"
    NOTICE = 12, "notice", "không thông báo đúng hạn", "notice missing or late"
    NOMINATION = 13, "nomination", "sai quy trình giới thiệu", "nomination"
    UNLAWFUL_CONTENT = 14, "unlawful_content", "nội dung trái pháp luật", "unlawful content"
    COMMUNITY_REQUEST = 15, "community_request", "cộng đồng đề nghị", "the community's own request"


class Nominated(Word):
    """Nominated."""

    LIST = 1, "list", "trong danh sách", "on the list"
    FLOOR = 2, "floor", "tại hội nghị", "from the floor"


class TeamHead(Word):
    """Team head."""

    FRONT_COMMITTEE_HEAD = 1, "front_committee_head", "Trưởng ban công tác Mặt trận", "head of the Front working committee"
    FRONT_COMMITTEE_MEMBER = 2, "front_committee_member", "đại diện Ban công tác Mặt trận", "member of the Front working committee"
    OTHER = 3, "other", "khác", "other"


class DayUnit(Word):
    """Day unit."""

    CALENDAR = 1, "calendar", "ngày", "calendar days"
    WORKING = 2, "working", "ngày làm việc", "working days"


class Event(Word):
    """Event."""

    POLLING_DAY = 1, "polling_day", "ngày bầu cử", "polling day"
    FIRST_FAILED_ROUND = 2, "first_failed_round", "ngày bầu lần đầu không thành", "first failed polling day"
    ROUND_CLOSED = 3, "round_closed", "ngày kết thúc bỏ phiếu", "close of the round"
    RESULT_SENT = 4, "result_sent", "ngày gửi kết quả", "day the result was sent"
    RESULT_RECEIVED = 5, "result_received", "ngày nhận được kết quả", "day the result was received"
    INTERIM_APPOINTED = 6, "interim_appointed", "ngày cử người lâm thời", "day the interim head was appointed"
    RELEASE_RECOGNISED = 7, "release_recognised", "ngày công nhận cho thôi", "day the release was recognised"


class Effect(Word):
    """Effect."""

    BAR = 1, "bar", "bắt buộc", "bar"
    ADVISE = 2, "advise", "khuyến nghị", "advice"


class Choice(Word):
    """Choice."""

    RECONVENE = 1, "reconvene", "triệu tập lại hội nghị", "reconvene"
    HOUSEHOLD_BALLOTS = 2, "household_ballots", "phát phiếu tới từng hộ", "household ballots"
    INTERIM = 3, "interim", "cử người lâm thời", "interim head"
    REVOTE = 4, "revote", "bầu lại", "re-vote"
    MOST_VOTES = 5, "most_votes", "nhiều phiếu hơn", "most votes"
    OLDER = 6, "older", "người nhiều tuổi hơn", "the older"
    HOUSEHOLD_REPRESENTATIVES = 7, "household_representatives", "cử tri đại diện hộ gia đình", "household representatives"
    VOTERS = 8, "voters", "toàn thể cử tri", "all voters"
    EITHER = 9, "either", "một trong hai, do cấp xã quyết định", "either, as the commune decides"
    ALLOWED = 10, "allowed", "được phép", "allowed"
    ELECTED = 11, "elected", "do bầu", "elected"
    APPOINTED = 12, "appointed", "do chỉ định, công nhận", "appointed"
    ABOLISHED = 13, "abolished", "không còn chức danh", "abolished"
    REQUIRED = 14, "required", "bắt buộc đồng thời", "required as well"
    SUFFICIENT = 15, "sufficient", "chỉ cần một điều kiện", "sufficient alone"
    COMMUNE_PEOPLES_COMMITTEE = 16, "commune_peoples_committee", "UBND cấp xã", "commune People's Committee"
    COMMUNE_PEOPLES_COMMITTEE_CHAIR = 17, "commune_peoples_committee_chair", "Chủ tịch UBND cấp xã", "chair of the commune People's Committee"
    FRONT_COMMITTEE_HEAD = 18, "front_committee_head", "Trưởng ban công tác Mặt trận", "head of the Front working committee"
    FRONT_COMMITTEE_MEMBER = 19, "front_committee_member", "đại diện Ban công tác Mặt trận", "member of the Front working committee"
    SEATS = 20, "seats", "bằng số người được bầu", "as many as the seats"
    ONE = 21, "one", "một", "one"
    REPLACES_CAPACITY = 22, "replaces_capacity", "thay cho điều kiện năng lực", "stands in for capacity"
    ELECTION_TEAM = 23, "election_team", "tổ bầu cử", "the election team"
    AUTHORISED_BY_HEAD = 24, "authorised_by_head", "người được trưởng ủy quyền", "whom the head authorises"
    HEAD = 25, "head", "trưởng", "the head"
    REVOKE_OR_REDO = 26, "revoke_or_redo", "hủy hoặc yêu cầu làm lại, tùy mức độ", "revoked or redone, by its gravity"
    INVALID = 27, "invalid", "không hợp lệ", "invalid"
    VALID = 28, "valid", "hợp lệ", "valid"


class Target(Word):
    """Target."""

    TURNOUT = 1, "turnout", "tỷ lệ tham gia", "turnout"
    UNITS_ELECTED = 2, "units_elected", "số đơn vị bầu được", "units that elected"
    PARTLY_ELECTED = 3, "partly_elected", "số đơn vị bầu chưa đủ", "units partly elected"
    NO_WINNER = 4, "no_winner", "số đơn vị không ai trúng cử", "units without a winner"
    NO_QUORUM = 5, "no_quorum", "số đơn vị không đủ người dự", "units without a quorum"
    NOT_HELD = 6, "not_held", "số đơn vị chưa tổ chức", "units not held"
    ANNULLED = 7, "annulled", "số đơn vị bị hủy kết quả", "units annulled"


class Occurrence(Word):
    """Occurrence."""

    PREPARED = 1, "prepared", "bước chuẩn bị", "a step of preparation"
    POSTPONED = 2, "postponed", "hoãn ngày bầu", "postponed"
    ELECTED = 3, "elected", "bầu đủ", "elected"
    PARTLY_ELECTED = 4, "partly_elected", "bầu chưa đủ", "partly elected"
    FIRST_FAILURE = 5, "first_failure", "lần đầu không ai trúng cử", "no winner for the first time"
    LATER_FAILURE = 6, "later_failure", "lần sau không ai trúng cử", "no winner again"
    UNCERTAIN_FAILURE = 7, "uncertain_failure", "không rõ là lần thứ mấy", "no winner, how often is not known"
    UNDECIDED = 8, "undecided", "bằng phiếu hoặc chưa xác định", "tied or undetermined"
    NO_QUORUM = 9, "no_quorum", "không đủ người dự", "no quorum"
    IRRECONCILABLE = 10, "irreconcilable", "số liệu mâu thuẫn", "irreconcilable"
    ANNULLED = 11, "annulled", "bị hủy", "annulled"
    UNKNOWN = 12, "unknown", "thiếu dữ kiện", "unknown"
    RELEASED = 13, "released", "được cho thôi", "released"
    NOT_RELEASED = 14, "not_released", "không được cho thôi", "not released"
    RECOGNISED = 15, "recognised", "được công nhận", "recognised"
    REELECTION_ORDERED = 16, "reelection_ordered", "quyết định bầu lại", "re-election ordered"
    REFUSED = 17, "refused", "không được công nhận", "refused"
    DEFERRED = 18, "deferred", "hoãn công nhận", "deferred"


class Outlook(Word):
    """Outlook."""

    DECIDED = 1, "decided", "đã đủ", "decided"
    IMPOSSIBLE = 2, "impossible", "không thể đạt", "impossible"
    OPEN = 3, "open", "chưa rõ", "open"
    UNKNOWN = 4, "unknown", "thiếu dữ kiện", "unknown"


class Total(Word):
    """Total."""

    ELECTORATE = 1, "electorate", "tổng số cử tri hoặc đại diện hộ", "the electorate"
    PRESENT = 2, "present", "số người tham gia", "those who took part"
    FULL_TURNOUT_UNITS = 3, "full_turnout_units", "số đơn vị đạt 100 %", "units at full turnout"


class MeetingMatter(Word):
    """Meeting matter."""

    SECRETARY = 1, "secretary", "thư ký cuộc họp", "the secretary"
    AGENDA = 2, "agenda", "nội dung, chương trình họp", "the agenda"
    METHOD = 3, "method", "hình thức biểu quyết", "the way of voting"
    COUNTING_BOARD = 4, "counting_board", "ban kiểm phiếu", "the counting board"
    CANDIDATE_LIST = 5, "candidate_list", "danh sách ứng cử", "the list of candidates"
    OTHER = 6, "other", "việc khác", "another matter"


class MeetingOutcome(Word):
    """Meeting outcome."""

    ADOPTED = 1, "adopted", "được thông qua", "adopted"
    NOT_ADOPTED = 2, "not_adopted", "không được thông qua", "not adopted"
    UNKNOWN = 3, "unknown", "thiếu dữ kiện", "unknown"
    IRRECONCILABLE = 4, "irreconcilable", "số liệu mâu thuẫn", "irreconcilable"
    UNDETERMINED = 5, "undetermined", "chưa xác định được", "undetermined"


class Relation(Word):
    """Relation."""

    MORE_THAN = 1, "more_than", "trên", "more than"
    AT_LEAST = 2, "at_least", "ít nhất", "at least"
    AT_MOST = 3, "at_most", "nhiều nhất", "at most"
    EQUAL = 4, "equal", "bằng", "equal to"


class Comparison(Word):
    """Comparison."""

    QUORUM = 1, "quorum", "đủ số người dự", "enough attend"
    QUORUM_IMPLIED = 2, "quorum_implied", "số phiếu cho thấy đủ số người dự", "the ballots show that enough attended"
    MAJORITY = 3, "majority", "đạt đủ phiếu", "reaches the majority"
    MOST_POSSIBLE = 4, "most_possible", "số phiếu còn lại vẫn có thể đủ", "the votes that nobody wrote down could still do"
    SEATS = 5, "seats", "số người đạt không quá số người được bầu", "no more pass than there are seats"
    MARGIN = 6, "margin", "hơn phiếu người kế tiếp", "more votes than the next one"
    PETITION = 7, "petition", "đủ số hộ kiến nghị", "enough households petition"
    COUNT = 8, "count", "hai số liệu không mâu thuẫn", "two counts can both be true"
    CRITERION = 9, "criterion", "đạt tiêu chuẩn", "meets the criterion"
    CHOICE = 10, "choice", "luật quy định như vậy", "the law chooses so"
    RANGE = 11, "range", "trong giới hạn", "within the limit"
    PREPARATION = 12, "preparation", "chuẩn bị kịp thời hạn", "prepared in time"
    REVOTE = 13, "revote", "bầu lại kịp thời hạn", "the re-vote is in time"
    TERM = 14, "term", "ngày cuối của thời hạn", "the last day of the term"
    TRANSITION = 15, "transition", "trạng thái", "the state"
    PUBLISHED = 16, "published", "số liệu công bố khớp", "what was published agrees"
    MEETING = 17, "meeting", "cuộc họp thông qua", "the meeting adopts it"
    IN_TIME = 18, "in_time", "kịp thời hạn", "within its term"


class Answer(Word):
    """Answer."""

    YES = 1, "yes", "có", "yes"
    NO = 2, "no", "không", "no"
    UNKNOWN = 3, "unknown", "chưa biết", "not known"


class Contrast(Word):
    """Contrast."""

    SAME = 1, "same", "không khác", "the same"
    DIFFERS = 2, "differs", "khác", "differs"
    UNKNOWN = 3, "unknown", "thiếu dữ kiện", "facts are missing"
    NO_LAW = 4, "no_law", "không có văn bản nào có hiệu lực", "no law in force"
    REFUSED = 5, "refused", "xét theo gói luật nêu sẵn, không theo ngày", "judged by packs, which no day changes"
    SUMMED = 6, "summed", "chỉ biết tổng số", "told only as a sum"


class Aspect(Word):
    """Aspect."""

    STATE = 1, "state", "tình trạng", "state"
    OUTCOME = 2, "outcome", "kết quả bầu", "outcome"
    ELECTED = 3, "elected", "người trúng cử", "who is elected"
    ROUND_OUTCOME = 4, "round_outcome", "kết quả của một lần bầu", "outcome of one round"
    BASE = 5, "base", "số làm gốc để tính tỷ lệ", "base of the majority"
    NEEDED = 6, "needed", "số phiếu cần để trúng cử", "votes needed to be elected"
    QUORUM = 7, "quorum", "điều kiện số người dự", "quorum"
    QUORUM_NEEDED = 8, "quorum_needed", "số người phải dự", "attendance needed"
    STEP = 9, "step", "việc tiếp theo", "next step"
    DEADLINE = 10, "deadline", "thời hạn", "deadline"
    WHO = 11, "who", "nơi phải làm", "who has to act"
    ELIGIBILITY = 12, "eligibility", "điều kiện ứng cử", "eligibility"
    FINDING = 13, "finding", "điều ghi nhận", "finding"
    MEETING = 14, "meeting", "biểu quyết của cuộc họp", "vote of the meeting"


class Family(Word):
    """Family."""

    ELECTORATE = 1, "electorate", "Ai đi bầu", "Who votes"
    PREPARATION = 2, "preparation", "Chuẩn bị bầu cử", "Preparation"
    CANDIDATES = 3, "candidates", "Người ứng cử", "Candidates"
    VOTERS = 4, "voters", "Tiêu chuẩn người đi bầu", "What a voter must be"
    CONFERENCE = 5, "conference", "Hội nghị và số người phải dự", "The conference and its quorum"
    COUNT = 6, "count", "Bỏ phiếu, kiểm phiếu, trúng cử", "Voting, counting, winning"
    REVOTE = 7, "revote", "Bầu lại, người lâm thời", "Re-vote and interim head"
    OFFICES = 8, "offices", "Chức danh", "Offices"
    RESULT = 9, "result", "Gửi kết quả, công nhận", "Result and recognition"
    RELEASE = 10, "release", "Cho thôi làm nhiệm vụ", "Release"


class Phrase(Word):
    """Phrase."""

    RATIO = 1, "ratio", "{compare} {first}/{second} {base}", "{compare} {first}/{second} of {base}"
    RANGE = 2, "range", "từ {first} đến {second}", "{first} to {second}"
    RANGE_EXACT = 3, "range_exact", "đúng {first}", "exactly {first}"
    RANGE_LEAST = 4, "range_least", "ít nhất {first}", "at least {first}"
    RANGE_MOST = 5, "range_most", "nhiều nhất {second}", "at most {second}"
    DAYS_AFTER = 6, "days_after", "{first} {unit} kể từ {event}", "{first} {unit} from the {event}"
    DAYS_BEFORE = 7, "days_before", "{first} {unit} trước {event}", "{first} {unit} before {event}"
    MONTHS = 8, "months", "{first} tháng kể từ {event}", "{first} months from the {event}"
    STEP = 9, "step", "từ {from_households} hộ: {seats}", "from {from_households} households: {seats}"
    MUST = 10, "must", "{effect}: phải có", "{effect}: must be so"
    MUST_NOT = 11, "must_not", "{effect}: phải không", "{effect}: must not be so"
    LEAST_AGE = 12, "least_age", "{effect}: từ {first} tuổi", "{effect}: at least {first} years"
    NONE = 13, "none", "không quy định", "deliberately none"
    SAYS = 14, "says", "{value}: {rule}.", "{value}: {rule}."
    CANDIDATE_MUST = 15, "candidate_must", "Người ứng cử phải: {fact}.", "A candidate must be one who {fact}."
    CANDIDATE_MUST_NOT = 16, "candidate_must_not", "Người ứng cử không được: {fact}.", "A candidate may not be one who {fact}."
    CANDIDATE_SHOULD = 17, "candidate_should", "Người ứng cử nên: {fact}.", "A candidate should be one who {fact}."
    CANDIDATE_SHOULD_NOT = 18, "candidate_should_not", "Người ứng cử không nên: {fact}.", "A candidate should not be one who {fact}."
    CANDIDATE_AGE = 19, "candidate_age", "Người ứng cử phải từ {first} tuổi.", "A candidate must be at least {first} years old."
    CANDIDATE_AGE_ADVISED = 20, "candidate_age_advised", "Người ứng cử nên từ {first} tuổi.", "A candidate should be at least {first} years old."
    VOTER_MUST = 21, "voter_must", "Người đi bầu phải: {fact}.", "A voter must be one who {fact}."
    VOTER_MUST_NOT = 22, "voter_must_not", "Người đi bầu không được: {fact}.", "A voter may not be one who {fact}."
    VOTER_SHOULD = 23, "voter_should", "Người đi bầu nên: {fact}.", "A voter should be one who {fact}."
    VOTER_SHOULD_NOT = 24, "voter_should_not", "Người đi bầu không nên: {fact}.", "A voter should not be one who {fact}."
    VOTER_AGE = 25, "voter_age", "Người đi bầu phải từ {first} tuổi.", "A voter must be at least {first} years old."
    VOTER_AGE_ADVISED = 26, "voter_age_advised", "Người đi bầu nên từ {first} tuổi.", "A voter should be at least {first} years old."
    CHANGES = 27, "changes", "{value}: đổi từ “{left}” thành “{right}”", "{value}: changes from “{left}” to “{right}”"
    BASE_CHANGES = 28, "base_changes", "{value}: mẫu số đổi từ “{left_base}” thành “{right_base}”", "{value}: the base changes from “{left_base}” to “{right_base}”"
    BEGINS = 29, "begins", "{value}: được đặt ra: {right}", "{value}: newly set: {right}"
    ENDS = 30, "ends", "{value}: không còn được đặt ra (trước là: {left})", "{value}: no longer set (it was: {left})"
    STAYS = 31, "stays", "{value}: vẫn là {right}", "{value}: still {right}"
    GRADE_TEXT = 32, "grade_text", "chính điều luật đã được đọc", "someone read the article itself"
    GRADE_QUOTED = 33, "grade_quoted", "đã đọc một trang trích nguyên văn điều luật", "a page that quotes the article was read"
    GRADE_SECONDARY = 34, "grade_secondary", "một trang khác nói về điều luật, không trích nguyên văn", "a page speaks of the article without quoting it"
    GRADE_ANALOGY = 35, "grade_analogy", "lấy theo quy định của một trường hợp tương tự", "taken over from what is said of a like case"
    GRADE_UNVERIFIED = 36, "grade_unverified", "chưa ai thấy trong văn bản: phải tra lại trước khi dựa vào", "nobody has seen it in the text: look it up before relying on it"


class ReleaseGround(Word):
    """Release ground."""

    HEALTH = 1, "health", "sức khỏe", "health"
    FAMILY = 2, "family", "hoàn cảnh gia đình", "family"
    PERSONAL = 3, "personal", "lý do cá nhân khác", "another personal reason"
    TRUST_LOST = 4, "trust_lost", "không còn được tín nhiệm", "trust is lost"
    DUTIES_FAILED = 5, "duties_failed", "không hoàn thành nhiệm vụ", "the duties are not fulfilled"
    MASTERY_VIOLATED = 6, "mastery_violated", "vi phạm quyền làm chủ của Nhân dân", "the people's mastery is violated"
    CORRUPTION = 7, "corruption", "tham nhũng", "corruption"
    WASTE = 8, "waste", "lãng phí", "waste"
    DISOBEDIENCE = 9, "disobedience", "không chấp hành chỉ đạo của cấp xã", "the commune's direction is not followed"
    LAW_BROKEN = 10, "law_broken", "vi phạm pháp luật chưa đến mức truy cứu hình sự", "the law is broken, short of prosecution"
    OTHER = 11, "other", "lý do khác", "another ground"


class ReleaseInitiator(Word):
    """Release initiator."""

    OFFICE_HOLDER = 1, "office_holder", "chính người giữ chức danh", "the office holder"
    FRONT_COMMITTEE_HEAD = 2, "front_committee_head", "Trưởng ban công tác Mặt trận", "head of the Front working committee"
    HOUSEHOLDS = 3, "households", "các hộ gia đình", "households"
    OTHER = 4, "other", "khác", "other"


class ReleaseChair(Word):
    """Release chair."""

    FRONT_COMMITTEE_HEAD = 1, "front_committee_head", "Trưởng ban công tác Mặt trận", "head of the Front working committee"
    COMMUNE_PEOPLES_COMMITTEE_CHAIR = 2, "commune_peoples_committee_chair", "Chủ tịch UBND cấp xã", "chair of the commune People's Committee"
    ELECTION_TEAM = 3, "election_team", "tổ bầu cử", "the election team"
    OTHER = 4, "other", "khác", "other"


class PackRemark(Word):
    """Pack remark."""

    UNVERIFIED_WITHOUT_NOTE = 1, "unverified_without_note", "mức kiểm chứng unverified mà không có note nói vì sao", "graded unverified, and no note says why"
    SAME_AS_BELOW = 2, "same_as_below", "giống hệt điều đã có khi không có gói này", "says what holds without this pack anyway"
    NEVER_SPEAKS = 3, "never_speaks", "không có ngày nào được áp dụng: ngoài thời gian hiệu lực, hoặc luôn bị văn bản khác thay", "applies on no day: outside the time in force, or always overruled"
    HOLE = 4, "hole", "giữa hai khoảng thời gian có những ngày không khoảng nào nói đến", "between two of its spans lie days that none speaks of"
    UNDER_UNKNOWN = 5, "under_unknown", "không có gói luật nào mang mã này, nên gói này không bao giờ có hiệu lực", "no pack has this id, so this pack is never in force"
    SAME_PLACE_AND_DAY = 6, "same_place_and_day", "cùng cấp, cùng ngày ban hành với một văn bản khác nhưng quy định khác", "contradicts another instrument of the same level and day"


class PaperGround(Word):
    """Paper ground."""

    TOO_MANY_MARKS = 1, "too_many_marks", "bầu nhiều người hơn số được bầu", "more names marked than it may carry"
    NO_MARK = 2, "no_mark", "không bầu cho ai", "nobody marked"
    UNLISTED_NAME = 3, "unlisted_name", "bầu cho người ngoài danh sách", "a name that is not on the list"
    NOT_ISSUED = 4, "not_issued", "không do tổ bầu cử phát", "not issued by the election team"


class PaperVerdict(Word):
    """Paper verdict."""

    VALID = 1, "valid", "hợp lệ", "valid"
    INVALID = 2, "invalid", "không hợp lệ", "invalid"
    UNDETERMINED = 3, "undetermined", "chưa xác định được", "undetermined"
