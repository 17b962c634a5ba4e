/* SPDX-License-Identifier: MIT */
#include "tool.h"

#include <string.h>

struct help {
	const char *command; /* NULL: of tdpelect itself */
	const char *vi;
	const char *en;
};

static const struct help helps[] = {
	{NULL,
	 "Luật bầu trưởng thôn, tổ trưởng tổ dân phố: ai được bầu, đủ người chưa, ai trúng cử,\n"
	 "việc gì tiếp theo, và điều luật nào nói vậy.\n\n"
	 "  tdpelect evaluate TỆP…   xét một cuộc bầu cử hoặc cả đợt, in báo cáo\n"
	 "  tdpelect verify BÁO-CÁO  tính lại một báo cáo từ dữ kiện, nói có đúng không\n"
	 "  tdpelect audit NƠI…      chạy các kịch bản kiểm tra (tệp hoặc thư mục)\n"
	 "  tdpelect minutes TỆP     biên bản kiểm phiếu, thông báo kết quả, báo cáo nhanh\n"
	 "  tdpelect roll TỆP.csv    xét danh sách đại diện hộ gia đình\n"
	 "  tdpelect rules …         xem luật: list, show, diff, timeline, check\n"
	 "  tdpelect schema TÊN      in JSON Schema của một định dạng\n"
	 "  tdpelect what-if TỆP…    giả sử theo luật khác thì khác gì\n\n"
	 "  tdpelect LỆNH --help     hướng dẫn và ví dụ của từng lệnh\n"
	 "  tdpelect --version       phiên bản\n\n"
	 "Ngôn ngữ: --lang vi hoặc --lang en, nếu không thì theo biến LANG.\n",
	 "The rules by which Vietnamese residential groups elect their heads: who may stand,\n"
	 "whether enough attend, who is elected, what comes next, and which article says so.\n\n"
	 "  tdpelect evaluate FILE…  judge an election or a campaign, print its report\n"
	 "  tdpelect verify REPORT   derive a report once more from its facts: same, or where not\n"
	 "  tdpelect audit PATH…     run scenarios (files or folders)\n"
	 "  tdpelect minutes FILE    minutes of the count, notice of the result, quick report\n"
	 "  tdpelect roll FILE.csv   judge a roll of households\n"
	 "  tdpelect rules …         look at the law: list, show, diff, timeline, check\n"
	 "  tdpelect schema NAME     print the JSON Schema of a format\n"
	 "  tdpelect what-if FILE…   the same facts under another law: what differs\n\n"
	 "  tdpelect COMMAND --help  each command, with an example\n"
	 "  tdpelect --version       the version\n\n"
	 "Language: --lang vi or --lang en, else that of LANG.\n"},
	{"evaluate",
	 "tdpelect evaluate TỆP…  (- là đầu vào chuẩn)\n\n"
	 "Xét một cuộc bầu cử (tdpelect.election/1) hoặc cả đợt (tdpelect.campaign/1).\n\n"
	 "  --format text|markdown|html|json  dạng báo cáo (mặc định: text)\n"
	 "  --on NGÀY                         xét theo luật của ngày này\n"
	 "  --as-of NGÀY                      báo cáo tính đến ngày này, nêu việc quá hạn\n"
	 "  --pack TỆP                        thêm một gói luật (có thể lặp lại)\n"
	 "  --trace                           in từng phép so sánh và căn cứ, thay cho báo cáo\n"
	 "  --lang vi|en                      ngôn ngữ\n\n"
	 "Ví dụ: tổ có 256 hộ, 254 đại diện dự, A được 247 phiếu. Lưu thành to-1.json:\n\n"
	 "  {\"format\": \"tdpelect.election/1\", \"rules\": {\"jurisdiction\": \"VN\"},\n"
	 "   \"unit\": {\"id\": \"to-1\"},\n"
	 "   \"electorate\": {\"kind\": \"household_representatives\", \"count\": 256},\n"
	 "   \"offices\": [{\"office\": \"head\", \"candidates\": [{\"id\": \"A\"}]}],\n"
	 "   \"rounds\": [{\"date\": \"2021-10-17\", \"present\": 254,\n"
	 "     \"contests\": [{\"office\": \"head\", \"votes\": {\"A\": 247}}]}]}\n\n"
	 "  tdpelect evaluate to-1.json\n\n"
	 "Mã kết thúc: 0 đã xét xong · 2 tài liệu không dùng được · 3 còn thiếu dữ kiện.\n"
	 "Nhiều tệp: mã lớn nhất; --format json in mỗi báo cáo một dòng.\n",
	 "tdpelect evaluate FILE…  (- is the standard input)\n\n"
	 "Judges an election (tdpelect.election/1) or a campaign (tdpelect.campaign/1).\n\n"
	 "  --format text|markdown|html|json  how the report looks (default: text)\n"
	 "  --on DATE                         judge by the law of this day\n"
	 "  --as-of DATE                      report as of this day; tells what is overdue\n"
	 "  --pack FILE                       add a pack of law (may be repeated)\n"
	 "  --trace                           every comparison and its article, not the report\n"
	 "  --lang vi|en                      language\n\n"
	 "Example: a group of 256 households, 254 attend, A has 247 votes. Save as unit-1.json:\n\n"
	 "  {\"format\": \"tdpelect.election/1\", \"rules\": {\"jurisdiction\": \"VN\"},\n"
	 "   \"unit\": {\"id\": \"unit-1\"},\n"
	 "   \"electorate\": {\"kind\": \"household_representatives\", \"count\": 256},\n"
	 "   \"offices\": [{\"office\": \"head\", \"candidates\": [{\"id\": \"A\"}]}],\n"
	 "   \"rounds\": [{\"date\": \"2021-10-17\", \"present\": 254,\n"
	 "     \"contests\": [{\"office\": \"head\", \"votes\": {\"A\": 247}}]}]}\n\n"
	 "  tdpelect evaluate unit-1.json\n\n"
	 "Exit status: 0 decided · 2 unusable document · 3 facts are missing.\n"
	 "Several files: the greatest; --format json prints one report a line.\n"},
	{"verify",
	 "tdpelect verify BÁO-CÁO --facts TỆP  (- là đầu vào chuẩn)\n\n"
	 "Tính lại một báo cáo (của evaluate --format json) từ dữ kiện và nói có đúng như vậy không,\n"
	 "nếu không thì khác ở đâu. Không cần tin người lập báo cáo.\n\n"
	 "  --facts TỆP        cuộc bầu cử hoặc đợt bầu cử mà báo cáo nói về\n"
	 "  --pack TỆP         thêm một gói luật, nếu báo cáo đã dùng (có thể lặp lại)\n"
	 "  --as-of NGÀY       tính đến ngày này, thay cho ngày mà báo cáo ghi\n"
	 "  --format text|markdown|html|json  dạng kết quả (mặc định: text)\n"
	 "  --lang vi|en       ngôn ngữ của kết quả; của báo cáo thì tự nhận ra\n\n"
	 "Ví dụ: tệp to-1.json của tdpelect evaluate --help\n\n"
	 "  tdpelect evaluate --format json to-1.json > bao-cao.json\n"
	 "  tdpelect verify bao-cao.json --facts to-1.json\n\n"
	 "Mã kết thúc: 0 đúng · 1 khác · 2 tài liệu không dùng được.\n",
	 "tdpelect verify REPORT --facts FILE  (- is the standard input)\n\n"
	 "Derives a report (of evaluate --format json) once more from the facts and says whether it\n"
	 "is the same, or exactly where it differs. Nobody need trust whoever made it.\n\n"
	 "  --facts FILE       the election or campaign that the report is about\n"
	 "  --pack FILE        add a pack of law that the report was made with (may be repeated)\n"
	 "  --as-of DATE       as of this day, instead of the day that the report records\n"
	 "  --format text|markdown|html|json  how the result looks (default: text)\n"
	 "  --lang vi|en       language of the result; that of the report is found\n\n"
	 "Example: the file unit-1.json of tdpelect evaluate --help\n\n"
	 "  tdpelect evaluate --format json unit-1.json > report.json\n"
	 "  tdpelect verify report.json --facts unit-1.json\n\n"
	 "Exit status: 0 the same · 1 it differs · 2 unusable document.\n"},
	{"audit",
	 "tdpelect audit NƠI…\n\n"
	 "Chạy các kịch bản (tdpelect.scenario/1, hoặc bảng .tsv) và in kết quả dạng TAP.\n"
	 "Thư mục được duyệt cả bên trong; tệp JSON thuộc định dạng khác được bỏ qua.\n\n"
	 "  --junit TỆP   ghi thêm kết quả dạng JUnit\n"
	 "  --jobs SỐ     chạy cùng lúc; kết quả in ra vẫn như nhau (mặc định: 1)\n"
	 "  --coverage[=table|json]  thay cho TAP: giá trị nào của gói luật nào đã được thử\n"
	 "                           (đọc trong một cuộc xét mà gói đó áp dụng), giá trị nào chưa\n"
	 "  --mutate[=table|json]    thay cho TAP: sửa sai từng giá trị của từng gói luật, lỗi nào\n"
	 "                           không kịch bản nào phát hiện; còn lỗi như vậy thì mã kết thúc 1\n"
	 "  --only GÓI               chỉ sửa gói này\n"
	 "  --explained TỆP          các lỗi không ai có thể phát hiện, kèm lý do\n"
	 "                           (tdpelect.survivors/1)\n"
	 "  --pack TỆP    thêm một gói luật (có thể lặp lại)\n"
	 "  --lang vi|en  ngôn ngữ\n\n"
	 "Ví dụ: 159 trên 361 không đủ. Lưu thành ca.tsv (các cột cách nhau bằng TAB):\n\n"
	 "  id  source  jurisdiction  on          electorate  votes        outcome\n"
	 "  c1  Điều 8  VN            2013-01-31  361         A=159 B=149  no_winner\n\n"
	 "  tdpelect audit ca.tsv\n\n"
	 "Các cột: id source jurisdiction on electorate present issued returned valid invalid\n"
	 "votes outcome elected needed state. Ô trống: không có, không chờ đợi; elected là -:\n"
	 "không ai.\n\n"
	 "Mã kết thúc: 0 đạt hết · 1 có kịch bản không đạt · 2 có tệp không dùng được.\n",
	 "tdpelect audit PATH…\n\n"
	 "Runs scenarios (tdpelect.scenario/1, or tables .tsv) and prints TAP.\n"
	 "Folders are searched with all folders in them; JSON of other formats is passed\n"
	 "over.\n\n"
	 "  --junit FILE  write the results as JUnit too\n"
	 "  --jobs N      run so many at once; what is printed is the same (default: 1)\n"
	 "  --coverage[=table|json]  instead of TAP: which value of which pack was exercised\n"
	 "                           (read where that pack's word applied), and which was not\n"
	 "  --mutate[=table|json]    instead of TAP: every value of every pack is changed as a slip\n"
	 "                           would, and what no scenario notices is told; then status 1\n"
	 "  --only PACK              change this pack only\n"
	 "  --explained FILE         slips that nobody can notice, with the reason\n"
	 "                           (tdpelect.survivors/1)\n"
	 "  --pack FILE   add a pack of law (may be repeated)\n"
	 "  --lang vi|en  language\n\n"
	 "Example: 159 of 361 are not enough. Save as cases.tsv (split the columns by tabs):\n\n"
	 "  id  source  jurisdiction  on          electorate  votes        outcome\n"
	 "  c1  Art. 8  VN            2013-01-31  361         A=159 B=149  no_winner\n\n"
	 "  tdpelect audit cases.tsv\n\n"
	 "The columns: id source jurisdiction on electorate present issued returned valid\n"
	 "invalid votes outcome elected needed state. An empty cell is not given, or not\n"
	 "expected; elected is - for nobody.\n\n"
	 "Exit status: 0 all pass · 1 a scenario fails · 2 a file is unusable.\n"},
	{"what-if",
	 "tdpelect what-if TỆP… --on NGÀY  (- là đầu vào chuẩn)\n\n"
	 "Giữ nguyên dữ kiện, xét theo luật khác rồi so với luật của chính cuộc bầu cử: ở bao nhiêu\n"
	 "thôn, tổ dân phố sẽ khác, khác điểm gì, và vì quy định nào. Mỗi tệp là một cuộc bầu cử\n"
	 "hoặc cả đợt; mọi tệp chung một báo cáo.\n\n"
	 "  --on NGÀY          luật của ngày này\n"
	 "  --in NƠI           luật của nơi này: VN, VN/ha-noi, VN/ha-noi/ngoc-thuy\n"
	 "  --packs MÃ,MÃ…     đúng các gói luật này, gói thấp nhất đứng đầu (thay cho --on, --in)\n"
	 "  --pack TỆP         như thể gói luật này cũng có hiệu lực (có thể lặp lại)\n"
	 "  --as-of NGÀY       chỉ tính những gì đã có đến ngày này\n"
	 "  --all              nêu cả những đơn vị không khác\n"
	 "  --format text|markdown|html|json  dạng báo cáo (mặc định: text)\n"
	 "  --lang vi|en       ngôn ngữ\n\n"
	 "Ví dụ: tệp to-1.json của tdpelect evaluate --help, nếu bầu theo luật năm 2024\n\n"
	 "  tdpelect what-if to-1.json --on 2024-09-22\n"
	 "  tdpelect what-if ket-qua/*.json --on 2024-09-22 --format html > so-sanh.html\n\n"
	 "Mã kết thúc: 0 so sánh được hết (dù khác hay không) · 2 có tệp không dùng được · 3 có đơn\n"
	 "vị không so sánh được. Nhiều tệp: mã lớn nhất.\n",
	 "tdpelect what-if FILE… --on DATE  (- is the standard input)\n\n"
	 "Keeps the facts, judges them by another law and compares that with each election's own:\n"
	 "in how many groups it differs, in what, and which values of the law make the difference.\n"
	 "Each file is an election or a campaign; all of them make one report.\n\n"
	 "  --on DATE          the law of this day\n"
	 "  --in PLACE         the law of this place: VN, VN/ha-noi, VN/ha-noi/ngoc-thuy\n"
	 "  --packs ID,ID…     these packs alone, the first lowest (instead of --on, --in)\n"
	 "  --pack FILE        as if this pack were in force too (may be repeated)\n"
	 "  --as-of DATE       with what is known on this day\n"
	 "  --all              name also the groups that do not differ\n"
	 "  --format text|markdown|html|json  how the report looks (default: text)\n"
	 "  --lang vi|en       language\n\n"
	 "Example: the file unit-1.json of tdpelect evaluate --help, had it voted in 2024\n\n"
	 "  tdpelect what-if unit-1.json --on 2024-09-22\n"
	 "  tdpelect what-if results/*.json --on 2024-09-22 --format html > what-if.html\n\n"
	 "Exit status: 0 all compared (whether they differ or not) · 2 a file is unusable · 3 some\n"
	 "group cannot be compared. Several files: the greatest.\n"},
	{"minutes",
	 "tdpelect minutes TỆP  (- là đầu vào chuẩn)\n\n"
	 "Lập biên bản kiểm phiếu của một cuộc bầu cử theo mẫu của luật ngày bầu cử, hoặc báo cáo\n"
	 "nhanh của cả đợt. Số chưa biết để trống (……) để ghi tay; người ký vẫn là tổ bầu cử.\n\n"
	 "  --format text|markdown|html  html: một trang, in ra giấy A4 (mặc định: text)\n"
	 "  --form minutes|notice        biên bản (mặc định) hoặc thông báo kết quả\n"
	 "  --round SỐ                   lần bầu thứ mấy (mặc định: lần cuối đã tổ chức)\n"
	 "  --on NGÀY                    theo luật của ngày này\n"
	 "  --as-of NGÀY                 chỉ tính những gì đã có đến ngày này\n"
	 "  --pack TỆP                   thêm một gói luật (có thể lặp lại)\n"
	 "  --lang vi|en                 ngôn ngữ\n\n"
	 "Ví dụ: tệp to-1.json của tdpelect evaluate --help\n\n"
	 "  tdpelect minutes --lang vi --format html to-1.json > bien-ban.html\n\n"
	 "Mã kết thúc: 0 đủ số liệu · 2 tài liệu không dùng được · 3 còn chỗ phải ghi tay.\n",
	 "tdpelect minutes FILE  (- is the standard input)\n\n"
	 "Writes the minutes of the count of an election, by the form of the law of its day, or a\n"
	 "campaign's quick report. What is not known is left blank (……), to be filled in by hand.\n\n"
	 "  --format text|markdown|html  html: one page, to be printed on A4 (default: text)\n"
	 "  --form minutes|notice        minutes (the default), or the notice of the result\n"
	 "  --round NUMBER               which round (default: the last one held)\n"
	 "  --on DATE                    by the law of this day\n"
	 "  --as-of DATE                 with what is known on this day\n"
	 "  --pack FILE                  add a pack of law (may be repeated)\n"
	 "  --lang vi|en                 language\n\n"
	 "Example: the file unit-1.json of tdpelect evaluate --help\n\n"
	 "  tdpelect minutes --format html unit-1.json > minutes.html\n\n"
	 "Exit status: 0 complete · 2 unusable document · 3 there are blanks to be filled in.\n"},
	{"roll",
	 "tdpelect roll TỆP.csv --in NƠI --on NGÀY  (- là đầu vào chuẩn)\n\n"
	 "Xét danh sách đại diện hộ gia đình, mỗi hộ một dòng: ai được đi bầu, ai được ứng cử,\n"
	 "vướng tiêu chuẩn nào, hộ nào hoặc người nào ghi hai lần, ở dòng nào.\n\n"
	 "  --in NƠI           VN, VN/ha-noi, VN/ha-noi/ngoc-thuy\n"
	 "  --on NGÀY          ngày bầu\n"
	 "  --format text|markdown|html|json  dạng báo cáo (mặc định: text)\n"
	 "  --pack TỆP         thêm một gói luật (có thể lặp lại)\n"
	 "  --lang vi|en       ngôn ngữ\n\n"
	 "Ví dụ. Lưu thành ho.csv (dấu phẩy, dấu chấm phẩy hoặc TAB):\n\n"
	 "  household_id,person_id,birth_date,resides_in_unit,serving_prison\n"
	 "  ho-1,ng-1,1961-05-02,có,không\n"
	 "  ho-2,ng-2,2010,có,\n\n"
	 "  tdpelect roll ho.csv --in VN --on 2024-09-22\n\n"
	 "Ba cột đầu là bắt buộc; sau đó là các dữ kiện, mỗi ô có, không, hoặc trống khi chưa biết:\n",
	 "tdpelect roll FILE.csv --in PLACE --on DATE  (- is the standard input)\n\n"
	 "Judges a roll of household representatives, one row a household: who may vote, who may\n"
	 "stand, by which criterion not, and which household or person stands twice, in which lines.\n\n"
	 "  --in PLACE         VN, VN/ha-noi, VN/ha-noi/ngoc-thuy\n"
	 "  --on DATE          the polling day\n"
	 "  --format text|markdown|html|json  how the report looks (default: text)\n"
	 "  --pack FILE        add a pack of law (may be repeated)\n"
	 "  --lang vi|en       language\n\n"
	 "Example. Save as roll.csv (comma, semicolon or tab):\n\n"
	 "  household_id,person_id,birth_date,resides_in_unit,serving_prison\n"
	 "  ho-1,ng-1,1961-05-02,yes,no\n"
	 "  ho-2,ng-2,2010,yes,\n\n"
	 "  tdpelect roll roll.csv --in VN --on 2024-09-22\n\n"
	 "The first three columns are required; then facts, yes, no, or empty where not known:\n"},
	{"rules",
	 "tdpelect rules list                      các gói luật và thời gian có hiệu lực\n"
	 "tdpelect rules show NƠI --on NGÀY        luật của một nơi vào một ngày, thành câu\n"
	 "tdpelect rules diff NƠI NGÀY1 NGÀY2      những gì khác nhau giữa hai ngày\n"
	 "tdpelect rules diff NƠI1 NƠI2 --on NGÀY  giữa hai nơi\n"
	 "tdpelect rules diff CŨ.json MỚI.json     giữa hai gói luật, hai bản của một gói\n"
	 "tdpelect rules timeline NƠI [QUY-ĐỊNH…]  quy định nào có từ đâu, từ khi nào, trống khi nào\n"
	 "tdpelect rules check TỆP…                gói luật có dùng được không, sai ở đâu\n\n"
	 "  --format text|markdown|html|json  html: một trang, in ra giấy A4 (mặc định: text)\n"
	 "  --pack TỆP                        thêm một gói luật (có thể lặp lại)\n"
	 "  --lang vi|en                      ngôn ngữ\n\n"
	 "Ví dụ:\n\n"
	 "  tdpelect rules show VN/ha-noi/ngoc-thuy --on 2017-11-12\n"
	 "  tdpelect rules diff VN 2017-11-12 2024-09-22\n"
	 "  tdpelect rules timeline VN majority quorum\n\n"
	 "Mã kết thúc: 0 xong · 2 không có nơi, ngày đó, hoặc gói luật không dùng được.\n",
	 "tdpelect rules list                      the packs and when they are in force\n"
	 "tdpelect rules show PLACE --on DATE      the law of a place on a day, in sentences\n"
	 "tdpelect rules diff PLACE DATE1 DATE2    what differs between two days\n"
	 "tdpelect rules diff PLACE1 PLACE2 --on DATE      … between two places\n"
	 "tdpelect rules diff OLD.json NEW.json    … between two packs, or versions of one\n"
	 "tdpelect rules timeline PLACE [VALUE…]   who set what from when to when, and the holes\n"
	 "tdpelect rules check FILE…               whether a pack may be used, and what is wrong\n\n"
	 "  --format text|markdown|html|json  html: one page, to be printed on A4 (default: text)\n"
	 "  --pack FILE                       add a pack of law (may be repeated)\n"
	 "  --lang vi|en                      language\n\n"
	 "Examples:\n\n"
	 "  tdpelect rules show VN/ha-noi/ngoc-thuy --on 2017-11-12\n"
	 "  tdpelect rules diff VN 2017-11-12 2024-09-22\n"
	 "  tdpelect rules timeline VN majority quorum\n\n"
	 "Exit status: 0 done · 2 no such place or day, or a pack that cannot be used.\n"},
	{"schema",
	 "tdpelect schema TÊN\n\n"
	 "In JSON Schema (2020-12) của: election, report, pack, campaign, campaign-report,\n"
	 "coverage, scenario, roll-report, trace, verification, rulebook, rulebook-diff,\n"
	 "timeline, mutation, survivors, what-if, pack-check.\n\n"
	 "Ví dụ: tdpelect schema election > election.schema.json\n",
	 "tdpelect schema NAME\n\n"
	 "Prints the JSON Schema (2020-12) of: election, report, pack, campaign, campaign-report,\n"
	 "coverage, scenario, roll-report, trace, verification, rulebook, rulebook-diff,\n"
	 "timeline, mutation, survivors, what-if, pack-check.\n\n"
	 "Example: tdpelect schema election > election.schema.json\n"},
};

static int is_about(const struct help *help, const char *command)
{
	if (!help->command || !command)
		return help->command == command;
	return strcmp(help->command, command) == 0;
}

/* The facts that a roll may have as columns, as many a line as fit. */
static void print_facts(const struct tool *tool)
{
	size_t column = 0;

	for (int32_t fact = TDPELECT_FACT_AGE + 1; fact < TDPELECT_FACT_LIMIT; fact++) {
		const char *name = tdpelect_word_name(TDPELECT_SET_FACT, fact);

		if (column == 0 || column + 1 + strlen(name) > 88)
			column = (size_t)printf("%s %s", column ? "\n " : " ", name) - (column ? 1 : 0);
		else
			column += (size_t)printf(" %s", name);
	}
	puts(tool_say(tool,
		      "\n\nMã kết thúc: 0 không có gì đáng lưu ý · 1 có · 2 tệp không dùng được.",
		      "\n\nExit status: 0 nothing to note · 1 findings · 2 unusable file."));
}

void tool_print_help(const struct tool *tool)
{
	for (size_t i = 0; i < sizeof(helps) / sizeof(helps[0]); i++)
		if (is_about(&helps[i], tool->command))
			fputs(tool_say(tool, helps[i].vi, helps[i].en), stdout);
	if (tool->command && strcmp(tool->command, "roll") == 0)
		print_facts(tool);
}
