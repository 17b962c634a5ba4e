/* SPDX-License-Identifier: MIT */
#include "minutes_words.h"

#include <string.h>

struct word {
	const char *vi;
	const char *en;
};

/* The wording of the forms where they were seen. */
static const struct word words[] = {
	[TDP_SAYS_NOTHING] = {"", ""},
	[TDP_SAYS_BLANK] = {"……", "……"},
	[TDP_SAYS_LONG_BLANK] = {"……………………", "……………………"},
	[TDP_SAYS_NAME_BLANK] = {"…………………………………………………", "…………………………………………………"},
	[TDP_SAYS_DAY] = {"ngày {day} tháng {month} năm {year}", "{date}"},
	[TDP_SAYS_NO_DAY] = {"ngày …… tháng …… năm ……", "…… (date)"},

	[TDP_SAYS_COUNTRY] = {"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
			      "SOCIALIST REPUBLIC OF VIET NAM"},
	[TDP_SAYS_MOTTO] = {"Độc lập - Tự do - Hạnh phúc",
			    "Independence - Freedom - Happiness"},
	[TDP_SAYS_COMMITTEE] = {"UBND XÃ/PHƯỜNG ……………", "PEOPLE'S COMMITTEE OF ……………"},
	[TDP_SAYS_PLACE_AND_DAY] = {"……………, {date}", "……………, {date}"},
	[TDP_SAYS_MINUTES] = {"BIÊN BẢN KIỂM PHIẾU", "MINUTES OF THE COUNT"},
	[TDP_SAYS_NOTICE] = {"KẾT QUẢ BẦU CỬ", "RESULT OF THE ELECTION"},
	[TDP_SAYS_QUICK_REPORT] = {"BÁO CÁO NHANH", "QUICK REPORT"},

	[TDP_SAYS_ON] = {"Về việc {subject}", "On {subject}"},
	[TDP_SAYS_ON_HOUSEHOLD_BALLOTS] =
		{"Về việc phát phiếu lấy ý kiến của hộ gia đình: {subject}",
		 "On the ballots sent to the households: {subject}"},
	[TDP_SAYS_ELECTING] = {"bầu {office}", "the election of the {office}"},
	[TDP_SAYS_RELEASING] = {"cho thôi làm {office}", "the release of the {office}"},
	[TDP_SAYS_AGAIN] = {"{subject} (lần thứ {round})", "{subject} (round {round})"},
	[TDP_SAYS_HEAD] = {"Trưởng thôn, Tổ trưởng tổ dân phố",
			   "head of the residential group"},
	[TDP_SAYS_DEPUTY] = {"Phó Trưởng thôn, Tổ phó tổ dân phố",
			     "deputy head of the residential group"},

	[TDP_SAYS_OPENING] =
		{"Hôm nay, vào hồi …… giờ …… phút, {date}, tại ……………………, {unit} "
		 "{event} về việc {subject}.",
		 "Today, {date}, at …… h …… min, at ……………………, {unit} {event} on "
		 "{subject}."},
	[TDP_SAYS_NOTICE_OPENING] =
		{"Căn cứ Biên bản {date} của Tổ bầu cử {unit}, kết quả {subject} như "
		 "sau:",
		 "By the minutes of the election team of {unit} of {date}, the result of "
		 "{subject} is:"},
	[TDP_SAYS_REPORT_OPENING] = {"Kết quả bầu {office}: {campaign}",
				     "Election of the {office}: {campaign}"},
	[TDP_SAYS_CONFERENCE] = {"tổ chức hội nghị", "holds a conference"},
	[TDP_SAYS_SEPARATE_ELECTION] = {"tổ chức cuộc bầu cử riêng",
					"holds a separate election"},
	[TDP_SAYS_COMMUNITY_MEETING] = {"tổ chức cuộc họp của cộng đồng dân cư",
					"holds a meeting of the residential community"},
	[TDP_SAYS_HOUSEHOLD_BALLOTS] = {"kiểm phiếu lấy ý kiến của hộ gia đình",
					"counts the ballots of the households"},
	[TDP_SAYS_ELECTION_TEAM] = {"Tổ bầu cử gồm các ông (bà):", "The election team:"},
	[TDP_SAYS_COUNTING_BOARD] = {"Ban kiểm phiếu gồm các ông (bà):",
				     "The counting board:"},
	[TDP_SAYS_VOTERS_WITNESS] =
		{"Cử tri không phải là người ứng cử chứng kiến việc kiểm phiếu gồm:",
		 "Voters, not candidates, who witness the count:"},
	[TDP_SAYS_HOUSEHOLDS_WITNESS] =
		{"Đại diện hộ gia đình chứng kiến việc kiểm phiếu gồm:",
		 "Representatives of households who witness the count:"},
	[TDP_SAYS_BOARD_HEAD] = {"Tổ trưởng", "head"},
	[TDP_SAYS_BOARD_SECRETARY] = {"Thư ký", "secretary"},
	[TDP_SAYS_BOARD_MEMBER] = {"Thành viên", "member"},
	[TDP_SAYS_COUNT_FOLLOWS] = {"Kết quả kiểm phiếu như sau:",
				    "The count is as follows:"},

	[TDP_SAYS_ELECTORATE] = {"Tổng số cử tri hoặc cử tri đại diện hộ gia đình của "
				 "thôn, tổ dân phố",
				 "Voters or household representatives of the group, all "
				 "together"},
	[TDP_SAYS_HOUSEHOLDS] = {"Tổng số đại diện hộ gia đình",
				 "Household representatives, all together"},
	[TDP_SAYS_VOTERS_OF_UNIT] = {"Tổng số cử tri của thôn, tổ dân phố",
				     "Voters of the group, all together"},
	[TDP_SAYS_ATTENDING] = {"Số cử tri tham gia hội nghị",
				"Voters who attend the conference"},
	[TDP_SAYS_TAKING_PART] = {"Số cử tri tham gia bầu cử", "Voters who take part"},
	[TDP_SAYS_ISSUED] = {"Số phiếu phát ra", "Ballots issued"},
	[TDP_SAYS_RETURNED] = {"Số phiếu thu vào", "Ballots returned"},
	[TDP_SAYS_HANDED_BACK] = {"Số phiếu thu về", "Ballots returned"},
	[TDP_SAYS_VALID] = {"Số phiếu hợp lệ", "Valid ballots"},
	[TDP_SAYS_INVALID] = {"Số phiếu không hợp lệ", "Invalid ballots"},
	[TDP_SAYS_INVALID_BALLOTS] = {"Phiếu không hợp lệ", "Invalid ballots"},
	[TDP_SAYS_VOTES] =
		{"Số phiếu và tỷ lệ bầu cho mỗi người ứng cử so với tổng số cử "
		 "tri hoặc cử tri đại diện hộ gia đình",
		 "Votes for each candidate, and their share of all voters or "
		 "household representatives"},
	[TDP_SAYS_VOTES_OF_HOUSEHOLDS] =
		{"Số phiếu và tỷ lệ bầu cho mỗi người so với tổng số đại diện hộ gia "
		 "đình",
		 "Votes for each person, and their share of all household "
		 "representatives"},
	[TDP_SAYS_VOTES_FOR] = {"Kết quả phiếu bầu cho", "Votes"},
	[TDP_SAYS_RATE] = {"{count}, tỷ lệ {percent}", "{count}, {percent}"},
	[TDP_SAYS_NO_BALLOTS] = {"không có (giơ tay biểu quyết)", "none (show of hands)"},
	[TDP_SAYS_NOT_COUNTED] = {"không có (không đủ người dự)",
				  "none (too few attended)"},

	[TDP_SAYS_NUMBER] = {"TT", "No."},
	[TDP_SAYS_NAME] = {"Họ và tên", "Name"},
	[TDP_SAYS_VOTE_COUNT] = {"Số phiếu", "Votes"},
	[TDP_SAYS_FOR] = {"Tán thành", "For"},
	[TDP_SAYS_AGAINST] = {"Không tán thành", "Against"},
	[TDP_SAYS_ABSTAINING] = {"Ý kiến khác", "Abstaining"},
	[TDP_SAYS_SHARE] = {"Tỷ lệ", "Share"},
	[TDP_SAYS_SHARE_OF] = {"Tỷ lệ trên {of}", "Share of {of}"},
	[TDP_SAYS_WITHDRAWN] = {"{name} (đã rút)", "{name} (withdrawn)"},
	[TDP_SAYS_CANDIDATE_LINE] =
		{"Ông (bà) {name}: {count}/{of} phiếu, tỷ lệ {percent}",
		 "{name}: {count} of {of} votes, {percent}"},

	[TDP_SAYS_CONCLUSION] = {"Kết luận", "Conclusion"},
	[TDP_SAYS_LAW] = {"Căn cứ", "Law"},
	[TDP_SAYS_ELECTED] = {"Ông (bà) {name} trúng cử chức danh {office}{votes}.",
			      "{name} is elected {office}{votes}."},
	[TDP_SAYS_ELECTED_FOR_TERM] =
		{"Ông (bà) {name} trúng cử chức danh {office}, nhiệm kỳ ……………{votes}.",
		 "{name} is elected {office} for the term ……………{votes}."},
	[TDP_SAYS_VOTES_AND_NEEDED] =
		{": được {count} phiếu trên {of}, cần ít nhất {needed} ({rule})",
		 ": {count} votes of {of}, at least {needed} needed ({rule})"},
	[TDP_SAYS_HANDS_AND_NEEDED] =
		{": {count} người tán thành trên {of}, cần ít nhất {needed} ({rule})",
		 ": {count} hands of {of}, at least {needed} needed ({rule})"},
	[TDP_SAYS_SEATS_LEFT] = {"Chưa bầu đủ số người cần bầu ({seats}).",
				 "Not every seat is filled ({seats} are to be)."},
	[TDP_SAYS_NO_WINNER] =
		{"Không ai trúng cử {office}: không người nào được {rule}, tức ít nhất "
		 "{needed} trên {of}.",
		 "Nobody is elected {office}: nobody has {rule}, which is at least "
		 "{needed} of {of}."},
	[TDP_SAYS_TIED] =
		{"Không xác định được người trúng cử {office}: số phiếu bằng nhau.",
		 "Who is elected {office} cannot be determined: the votes are equal."},
	[TDP_SAYS_UNDETERMINED] =
		{"Không xác định được kết quả {subject} theo quy định của ngày bầu cử.",
		 "The result of {subject} cannot be determined by the law of the day."},
	[TDP_SAYS_NO_QUORUM] =
		{"Không đủ người dự để {subject}: có {present} trên {of}, cần ít nhất "
		 "{needed} người.",
		 "Too few attended for {subject}: {present} of {of}, at least {needed} "
		 "are "
		 "needed."},
	[TDP_SAYS_IRRECONCILABLE] =
		{"Số liệu mâu thuẫn nhau: phải kiểm tra lại trước khi kết luận.",
		 "The counts contradict each other: they are to be reviewed first."},
	[TDP_SAYS_ANNULLED] = {"Kết quả bị hủy.", "The result is annulled."},
	[TDP_SAYS_NOT_HELD] = {"Chưa tổ chức bầu cử.", "The election was not held."},
	[TDP_SAYS_NOT_CONCLUDED] = {"…………………………………………", "…………………………………………"},
	[TDP_SAYS_RELEASED] = {"Ông (bà) {name} được cho thôi làm {office}{votes}.",
			       "{name} is released as {office}{votes}."},
	[TDP_SAYS_NOT_RELEASED] =
		{"Ông (bà) {name} không được cho thôi làm {office}{votes}.",
		 "{name} is not released as {office}{votes}."},

	[TDP_SAYS_THREE_ORIGINALS] =
		{"Biên bản này được lập thành 03 bản: gửi Ủy ban nhân dân cấp xã 01 bản, "
		 "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã 01 bản, lưu "
		 "tại thôn, tổ dân phố 01 bản.",
		 "These minutes are made in three originals: for the commune People's "
		 "Committee, the commune Fatherland Front committee and the group."},
	[TDP_SAYS_SIGN] = {"(Ký, ghi rõ họ tên)", "(signature and name)"},
	[TDP_SAYS_FOR_TEAM] = {"TM. TỔ BẦU CỬ", "FOR THE ELECTION TEAM"},
	[TDP_SAYS_FOR_BOARD] = {"TM. BAN KIỂM PHIẾU", "FOR THE COUNTING BOARD"},
	[TDP_SAYS_FOR_COMMITTEE] = {"TM. ỦY BAN NHÂN DÂN", "FOR THE PEOPLE'S COMMITTEE"},
	[TDP_SAYS_TEAM_HEAD] = {"TỔ TRƯỞNG", "HEAD"},
	[TDP_SAYS_CHAIR] = {"CHỦ TỊCH", "CHAIR"},
	[TDP_SAYS_WITNESSES] = {"CỬ TRI CHỨNG KIẾN", "WITNESSES"},
	[TDP_SAYS_HOUSEHOLD_WITNESSES] = {"ĐẠI DIỆN HỘ GIA ĐÌNH CHỨNG KIẾN",
					  "WITNESSES OF THE HOUSEHOLDS"},
	[TDP_SAYS_WRITER] = {"NGƯỜI LẬP BÁO CÁO", "WRITTEN BY"},
	[TDP_SAYS_FROM_2008] =
		{"Nội dung và thứ tự các mục: khoản 2 Điều 8, Nghị quyết liên tịch "
		 "09/2008/NQLT-CP-UBTWMTTQVN.",
		 "Content and order: Art. 8(2), Joint Resolution "
		 "09/2008/NQLT-CP-UBTWMTTQVN."},
	[TDP_SAYS_FROM_FORM_02] =
		{"Mẫu số 02, Nghị định 59/2023/NĐ-CP; các mục sau mục 1 chưa đọc được "
		 "trong mẫu, xếp theo thông báo kết quả của các xã.",
		 "Form 02 of Decree 59/2023/NĐ-CP; what follows item 1 was not seen in "
		 "the form and stands as communes publish it."},
	[TDP_SAYS_FROM_FORM_04] =
		{"Mẫu số 04, Nghị định 59/2023/NĐ-CP: mới biết tên mẫu; các mục xếp theo "
		 "Mẫu số 02 và thông báo kết quả của các xã.",
		 "Form 04 of Decree 59/2023/NĐ-CP: only its title was seen; the items "
		 "stand as in Form 02 and as communes publish them."},
	[TDP_SAYS_FROM_NO_FORM] =
		{"Chưa biết mẫu biên bản của luật áp dụng; các mục xếp theo Nghị quyết "
		 "liên tịch 09/2008/NQLT-CP-UBTWMTTQVN.",
		 "No form of the law that applies is known; the items stand as in Joint "
		 "Resolution 09/2008/NQLT-CP-UBTWMTTQVN."},
	[TDP_SAYS_FROM_NOTICES] = {"Các mục xếp theo thông báo kết quả của các xã.",
				   "The items stand as communes publish them."},
	[TDP_SAYS_FROM_REPORTS] =
		{"Các mục xếp theo báo cáo nhanh của các huyện, tỉnh.",
		 "The items stand as districts and provinces report them."},
	[TDP_SAYS_TRANSLATED] = {"", "A translation; what is signed is the Vietnamese "
				     "text."},

	[TDP_SAYS_ALL_UNITS] = {"Tổng số thôn, tổ dân phố", "Residential groups"},
	[TDP_SAYS_UNITS_HELD] = {"Số đơn vị đã tổ chức bầu cử", "Groups that voted"},
	[TDP_SAYS_UNITS_ELECTED] = {"Số đơn vị bầu được", "Groups that elected"},
	[TDP_SAYS_UNITS_LEFT] = {"Số đơn vị chưa bầu được", "Groups that did not elect"},
	[TDP_SAYS_NOT_TOLD] = {"{count} (chưa rõ: {unknown})",
			       "{count} (not known: {unknown})"},
	[TDP_SAYS_ALL_VOTERS] = {"Tổng số cử tri đại diện hộ gia đình",
				 "Household representatives, all together"},
	[TDP_SAYS_VOTED] = {"Số cử tri đi bầu", "Voted"},
	[TDP_SAYS_FULL_TURNOUT] = {"Số đơn vị có 100 % cử tri đi bầu",
				   "Groups where all voted"},
	[TDP_SAYS_COMPOSITION] = {"Cơ cấu người trúng cử",
				  "Composition of those elected"},
	[TDP_SAYS_COMPOSITION_BLANKS] =
		{"nữ ……; đảng viên ……; tái cử ……; dân tộc thiểu số ……",
		 "women ……; Party members ……; re-elected ……; ethnic minorities ……"},
	[TDP_SAYS_REVOTE_DAYS] = {"Ngày bầu lại", "Re-votes"},
	[TDP_SAYS_NONE] = {"không có", "none"},
	[TDP_SAYS_UNIT] = {"Đơn vị", "Group"},
	[TDP_SAYS_UNIT_COUNT] = {"Số đơn vị", "Groups"},
	[TDP_SAYS_WHY] = {"Lý do", "Reason"},
	[TDP_SAYS_REVOTE_BY] = {"{unit}: chậm nhất ngày {date}", "{unit}: by {date}"},
	[TDP_SAYS_NO_LAST_DAY] = {"{unit}: ngày …… (luật không ấn định)",
				  "{unit}: on …… (the law sets no day)"},
};

const char *tdp_minutes_say(const struct tdp_page *page, enum tdp_minutes_word word)
{
	return tdp_page_say(page, words[word].vi, words[word].en);
}

static const char *value_of(const struct tdp_minutes_value *values, const char *key,
			    size_t length)
{
	for (; values->key; values++)
		if (strlen(values->key) == length
		    && strncmp(values->key, key, length) == 0)
			return values->text ? values->text : "";
	return "";
}

void tdp_minutes_fill(const struct tdp_page *page, struct tdp_render_text *text,
		      enum tdp_minutes_word word, const struct tdp_minutes_value *values)
{
	const char *rest = tdp_minutes_say(page, word);

	while (*rest) {
		size_t plain = strcspn(rest, "{"), key;

		tdp_render_bytes(text, rest, plain);
		rest += plain;
		if (!*rest)
			break;
		key = strcspn(rest + 1, "}");
		tdp_render_add(text, value_of(values, rest + 1, key));
		rest += key + 2;
	}
}
